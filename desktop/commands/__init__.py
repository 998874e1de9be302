"""What `sb-voice` does in a terminal besides opening the window. No widget."""
