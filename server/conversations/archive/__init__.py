"""Stored conversations listed, searched, branched, exported, deleted. Knows no HTTP."""
