"""What is asked of a person while a tool waits."""
