"""Who may use a server of a team: people, the tokens of their devices, invites, and what was done about them."""
