"""Places where one signs in, with a person who does."""
