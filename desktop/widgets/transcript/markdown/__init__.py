"""What an answer in Markdown looks like, as data: paragraphs of runs that know their place in what was written."""
