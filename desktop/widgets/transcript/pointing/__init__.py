"""Which message is pointed at, and what can be done with it."""
