"""Asking for an API key, showing and changing it."""
