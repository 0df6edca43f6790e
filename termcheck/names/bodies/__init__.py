"""Bodies: schools, clubs, firms and offices beside the names of people and places."""
