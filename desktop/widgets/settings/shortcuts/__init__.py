"""Choosing the key that talks while another window is in front."""
