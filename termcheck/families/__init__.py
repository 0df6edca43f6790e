"""Families of words and names of which one must not be said for another, as tables that an editor can extend."""
