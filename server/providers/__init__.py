"""What the settings want to know of providers: does a key work, which models are there, what runs on this machine."""
