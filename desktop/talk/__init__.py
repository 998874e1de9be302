"""One talk: microphone, questions, replies, playback and the state they are in. Draws nothing."""
