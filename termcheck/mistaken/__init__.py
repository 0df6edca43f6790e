"""What is said for something else: one of a family for another, and words for what they are made of.

All of it is text that an editor can extend, in `families/` and `literal/`; `tables.py` says how it is written.
"""
