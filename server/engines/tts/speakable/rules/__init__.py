"""How what is no plain word is said, one kind a file; `server.engines.tts.speakable.reader` asks them in turn."""
