"""A person's own documents: read in a limited process, kept as passages, and found again by words."""
