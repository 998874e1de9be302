"""What a person chose and the keys that belong to it, as kept on this computer. Knows no widget and no connection."""
