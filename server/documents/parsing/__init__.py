"""What a file says, page by page; it runs in a process of its own and imports nothing of the server."""
