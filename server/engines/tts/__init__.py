"""Text to speech, one file a provider."""
