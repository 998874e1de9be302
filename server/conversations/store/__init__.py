"""Writing conversations to the database behind the talk's back, and reading one again."""
