"""What is drawn: one widget a file, setter slots in, signals out."""
