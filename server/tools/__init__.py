"""What the server itself does for a model that calls functions, and the limits in which it does so."""
