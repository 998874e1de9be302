"""Choosing the engine of a stage, its voice, model and persona."""
