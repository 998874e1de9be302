"""What a model writes for itself or for a machine, told apart from what it says to the person. Pure."""
