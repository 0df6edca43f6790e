"""When an English figure or date answers a Japanese one, in whatever words English says it."""
