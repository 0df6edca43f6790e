"""Glossaries as files: read, checked, compiled, and exchanged with other programs."""
