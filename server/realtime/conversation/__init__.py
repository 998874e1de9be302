"""The messages of a session: found, changed and kept."""
