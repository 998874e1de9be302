"""Which microphones and speakers this system has, and what is wrong with one; nothing here opens any to use it."""
