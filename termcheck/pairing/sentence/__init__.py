"""What a figure is to its sentence, and the words that it goes with."""
