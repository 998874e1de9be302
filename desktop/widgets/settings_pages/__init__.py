"""The pages of the settings window, one in a file, and what they are made of."""
