"""A message in the text document: paragraphs, code and tables, and the buttons and scroll bars on them."""
