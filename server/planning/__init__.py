"""What a team of a given size needs, reckoned from measured figures and the theory of waiting lines. Pure."""
