"""How the tables of this house are kept: patterns that compile when they are wanted (`patterns`), rows that are
looked up by what a text has (`cues`, `needed`) or stand in several modules (`spread`), and what is worked out of
them once for all processes (`kept`, `shelf`)."""
