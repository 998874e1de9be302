"""What Python needs while Qt runs: its own import, its garbage and its signals."""
