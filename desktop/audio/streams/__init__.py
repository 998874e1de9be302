"""Opens a device as a stream of mono sound and keeps it open while it is wanted; knows not what it is for."""
