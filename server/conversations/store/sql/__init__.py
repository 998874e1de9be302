"""The tables and all that is asked of them. Importing this takes in SQLAlchemy, so it is done in a thread."""
