"""Stored conversations in the window: asked from the server, listed, opened, heard again and saved elsewhere."""
