"""When somebody speaks and when they have finished, told from the sound alone. Knows no session and no event."""
