"""What client and server say to each other: no I/O, no event loop, no Qt."""
