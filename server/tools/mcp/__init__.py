"""Servers of tools by the Model Context Protocol: which there are, the lines to them, and what they offer a model."""
