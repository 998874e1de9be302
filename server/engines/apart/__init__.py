"""Engines that work in a process of their own: what is said between the two, the waiting line, and both ends."""
