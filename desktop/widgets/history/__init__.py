"""The list of stored conversations: search, rows, undo."""
