"""Signing in at the team's own identity provider, by OpenID Connect: what is asked of it, and who comes of that."""
