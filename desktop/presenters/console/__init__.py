"""Joins what stands around the text field to the talk and the engines; how it looks is a matter of widgets."""
