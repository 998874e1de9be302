"""Commands that look at a server: whether it could start, and how it fares now. They change nothing."""
