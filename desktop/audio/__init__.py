"""The microphone, the speaker and what they are plugged into."""
