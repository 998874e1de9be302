"""Which conversation the app begins with."""

from __future__ import annotations

import pytest

from desktop.conversations.resuming import FRESH_SECONDS, to_continue
from desktop.settings.declaration import Settings

NOW = 1_800_000_000.0


@pytest.mark.parametrize(
    ("left", "server", "goes_on"),
    [
        (NOW - 5, "", True),
        (NOW - FRESH_SECONDS - 1, "", False),
        (0.0, "", True),
        (NOW - 5, "https://voice.example.org", False),
        (NOW + 3600, "", False),
    ],
    ids=["a moment ago", "long ago", "crashed", "another server", "the clock was set back"],
)
def test_goes_on(left: float, server: str, goes_on: bool) -> None:
    settings = Settings(conversation="c", conversation_left=left)
    assert to_continue(settings, server, NOW) == ("c" if goes_on else "")


def test_nothing_was_said() -> None:
    assert to_continue(Settings(), "", NOW) == ""
