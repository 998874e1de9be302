"""The talk button and what shows that somebody talks. Pure drawing."""
