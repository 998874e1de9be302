"""The plain values that widgets show and settings keep. No Qt, no I/O."""
