"""Names taken for something else: for words, for what their characters mean, for another of their family."""
