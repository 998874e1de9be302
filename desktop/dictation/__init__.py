"""Dictation: what is said is typed into the program in front, and kept nowhere."""
