"""A person's documents in the window: the places that replies cite, the page of the settings, what is dropped."""
