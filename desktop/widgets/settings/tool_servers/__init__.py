"""Servers of tools on the page of the tools: added, watched, and what each of their tools may do."""
