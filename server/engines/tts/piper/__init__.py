"""Piper: text to speech on this machine."""
