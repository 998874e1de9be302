"""Writes the parts of the documentation that follow from the code; imports the code and nothing imports it."""
