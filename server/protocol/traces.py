"""What a log may hold of an error. Pure."""

from __future__ import annotations

import traceback


def trace_of(error: BaseException) -> str:
    """The kind of an error and where it happened, without its text: that may hold what somebody said."""
    return type(error).__name__ + "\n" + "".join(traceback.format_tb(error.__traceback__))
