"""The pages of the settings window, one in a file."""
