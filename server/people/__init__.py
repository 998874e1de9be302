"""Who may use a server of a team: people, the tokens of their devices, and what was done about them."""
