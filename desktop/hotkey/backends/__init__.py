"""The ways of watching keys, one for each system."""
