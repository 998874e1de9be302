"""Engines, models and languages as the settings show them. No Qt, no I/O."""
