"""The lines to servers of tools: child processes and addresses, with bounds for what comes. Knows no tools."""
