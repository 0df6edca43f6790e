"""Who is named: people, their posts, and how their names are read."""
