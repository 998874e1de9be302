"""Measures SB Voice: the server beside a bare proxy, the desktop on a throw-away display. `make bench` runs it all."""
