"""One app for each user: who is running, and what others may ask of it over a local socket."""
