"""Choosing between the bundled server and a team's. Knows no connection."""
