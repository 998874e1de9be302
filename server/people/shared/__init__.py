"""What who runs a server sets once for all its people. What one person has is not in here."""
