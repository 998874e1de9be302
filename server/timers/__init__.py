"""Timers and reminders: kept in the database, and told to whom they belong when they are due."""
