"""Buttons that any part of the window may use."""
