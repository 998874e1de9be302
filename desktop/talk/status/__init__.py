"""What happens now and why something does not, as one line: worked out here, drawn elsewhere."""
