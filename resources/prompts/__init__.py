"""What the assistant is told about itself."""
