"""Where the voice is, in the text of a conversation."""
