"""Speech in, speech out: the server that runs speech-to-text, a language model and text-to-speech."""
