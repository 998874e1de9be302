"""Models on their way from the hub: asked for, fetched in pieces, checked, broken off. They lie elsewhere."""
