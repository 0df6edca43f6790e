"""How Japanese sounds, and what of it a spelling in Latin letters may render."""
