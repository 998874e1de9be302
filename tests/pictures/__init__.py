"""Pictures of the window as it is meant to look, and what compares it with them: see `__main__`."""
