"""Figures that hold and have changed places: what each goes with in either language."""
