"""Conversations: what was said, kept in memory for the prompt and in a database for later."""
