"""What stands below the text field: how it is answered, by which model and how fast."""
