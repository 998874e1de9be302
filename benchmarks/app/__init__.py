"""The desktop app on a throw-away display, and its package."""
