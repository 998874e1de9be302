"""What the pages are made of; no page is known here."""
