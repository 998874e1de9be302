"""Keeps what the speaker plays out of what the microphone hears. No devices here: sound and times are passed in."""
