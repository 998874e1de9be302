"""How long a test waits for what must happen."""

from __future__ import annotations

PATIENCE = 60.0
"""Seconds after which something that has not happened counts as hung. What takes one of them on a machine of its own
takes dozens beside ten other programs; no test that passes waits for the end of it."""
