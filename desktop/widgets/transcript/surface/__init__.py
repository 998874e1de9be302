"""A page of text to read: how it scrolls, how it grows, how wide it is."""
