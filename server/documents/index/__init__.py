"""The index of passages: their words, their vectors, and what is asked of both. No file is read here."""
