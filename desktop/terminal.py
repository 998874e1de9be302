"""What the program says in a terminal: whatever it can show, and without a traceback where it takes nothing."""

from __future__ import annotations

import io
import os
import sys
import unicodedata
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from desktop.bidi import contained

if TYPE_CHECKING:
    from collections.abc import Iterator


def take_any_text() -> None:
    """Have letters that the terminal cannot show replaced by question marks."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def shows_all() -> bool:
    """Whether stdout takes every letter as it is."""
    encoding = getattr(sys.stdout, "encoding", None) or "ascii"
    return encoding.lower().replace("_", "-").startswith("utf")


def say(text: str) -> None:
    """Write it to stdout. Where nobody reads that any more it is lost; where it cannot be written the program ends."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        _say_no_more()
    except OSError as error:
        _say_no_more()
        raise SystemExit(f"sb-voice: The output cannot be written: {error.strerror}.") from None


def harmless(text: str) -> str:
    """What a stranger wrote, without what steers a terminal: control characters but tabs and ends of lines are spaces,
    and what turns the direction of writing does so for its own line alone.
    """
    kept = "".join(each if each in "\n\t" or unicodedata.category(each) != "Cc" else " " for each in text)
    return "\n".join(contained(line) for line in kept.split("\n"))


def complain(text: str) -> None:
    """Write it to stderr, if there is one that takes it."""
    if sys.stderr is not None:
        with suppress(OSError):
            sys.stderr.write(f"{text}\n")
            sys.stderr.flush()


@contextmanager
def nothing_on_stderr() -> Iterator[None]:
    """While the block runs nobody writes there, sound libraries neither: it would stand in the middle of a picture."""
    kept = os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def _say_no_more() -> None:
    """What is left would be written when the program ends, and fail once more."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
