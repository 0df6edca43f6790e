"""Where: the places of Japan, how each is read, and what English makes of them."""
