"""`sb-voice talk`: the conversation of the window in a terminal. What talks is the same; what is drawn is text."""
