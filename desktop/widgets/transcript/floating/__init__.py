"""What floats over the conversation for a while: signs, a way back to its end, where a link leads."""
