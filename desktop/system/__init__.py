"""What the operating system offers: start at login, reduced motion, sleep, D-Bus. Knows nothing of talking."""
