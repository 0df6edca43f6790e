"""Settings that all tests share."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# No test is timed: a busy machine is not a fault, nor is a pattern of which few texts can be drawn.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
settings.load_profile("untimed")
