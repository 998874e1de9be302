"""Pages for a browser: to run a server by, and to talk without the app. Nothing in them is loaded from elsewhere."""
