"""How much each person may use of a server: what is set, what was used, and what is left."""
