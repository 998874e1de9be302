"""The window, the microphone and the speaker."""
