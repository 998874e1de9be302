"""The rows of the page of the documents."""
