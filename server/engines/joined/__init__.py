"""Engines on other machines: who joined, who has which of their places, and both ends of the lines to them."""
