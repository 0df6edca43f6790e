"""Wrong names of what the glossary has: misspelled, misread, translated, taken for another."""
