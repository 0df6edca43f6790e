"""How Japanese sounds, what of it a spelling in Latin letters may render, and what its characters mean."""
