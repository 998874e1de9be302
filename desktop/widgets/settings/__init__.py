"""The settings window and how one finds one's way in it."""
