"""Models that somebody brings in files of their own, looked into before they are taken. Nothing is fetched here."""
