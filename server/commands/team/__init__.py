"""Commands for who runs a team's server: people, what they may use, and what is set for all of them."""
