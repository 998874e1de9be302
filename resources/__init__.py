"""Icons, sounds, style, prompts and demo speech."""
