"""What `sb-voice-server` does besides serving: each command opens the database itself, says what it did and ends."""
