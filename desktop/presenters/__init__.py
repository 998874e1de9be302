"""Joins the settings window, the talk key and the background to the rest: what is shown, never how."""
