"""One turn through the engines: sound in, text, sound out. Knows only the three Protocols."""
