"""Engines that Ray Serve runs: how a server gets a replica for its work."""
