"""The replies of a talk: how they come in, and what of them was heard."""
