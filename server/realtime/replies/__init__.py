"""What a session answers."""
