"""Networks and clients as bad as they come: proxies, faults, bytes that no library would send."""
