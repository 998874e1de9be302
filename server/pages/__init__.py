"""Pages for a browser: one to run a server by, and one to talk without the app. Nothing here is loaded from elsewhere."""
