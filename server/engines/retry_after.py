"""When to ask again, as a provider says it in the header `Retry-After`."""

from __future__ import annotations

import math

from server.protocol.texts import Text


def try_again(message: Text, wait: str) -> Text:
    """The message, and how long to wait where `wait` says it in seconds."""
    try:
        seconds = math.ceil(float(wait))
    except (ValueError, OverflowError):
        return message
    return Text("{message} Try again in {seconds} seconds.", message=message, seconds=seconds)
