"""What a session's person says, from sound to words."""
