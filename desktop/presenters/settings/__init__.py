"""Joins the pages of the settings window to what they change; the pages themselves are widgets."""
