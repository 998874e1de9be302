"""Databases and disks as the server meets them."""
