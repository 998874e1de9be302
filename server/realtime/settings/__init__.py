"""What a client may set of a session or of one reply."""
