"""What commands say in the end, to a person or to a program."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from desktop.terminal import say, shows_all

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class NotDone(Exception):
    """What was asked cannot be; the text is one sentence for a person."""


def say_json(facts: Mapping[str, Any] | Iterable[Any]) -> None:
    """As one line, for programs."""
    say(json.dumps(facts, ensure_ascii=not shows_all()))
