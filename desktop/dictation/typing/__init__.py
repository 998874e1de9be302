"""The ways of typing text into the program in front, one for each system."""
