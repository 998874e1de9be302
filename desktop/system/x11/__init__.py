"""X11 without Qt: a connection of our own, and the keys that are pressed on it."""
