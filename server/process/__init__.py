"""The server as a process: its socket and certificate, its workers, the line to who started it. No talk is in here."""
