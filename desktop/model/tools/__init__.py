"""Tools, their servers and their calls as the window shows them. No Qt, no I/O."""
