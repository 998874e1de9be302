"""Colours, sizes and icons that every other widget takes; no widget of its own."""
