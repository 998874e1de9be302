"""The sound of both sides, kept with the conversation."""
