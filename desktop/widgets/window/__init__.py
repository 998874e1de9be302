"""What a window of ours has beside its content: its place on the screen, its menu, and where words go."""
