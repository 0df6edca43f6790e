"""One module a command; each loads what it needs when it is called."""
