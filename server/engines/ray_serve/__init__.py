"""Engines that Ray Serve runs: what is deployed there, and how a server gets a replica for each piece of work."""
