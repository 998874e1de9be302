"""Text as it can be sent and stored, whatever an engine or a client gave. Pure."""

from __future__ import annotations

import io


def well_formed(text: str) -> str:
    """Without halves of surrogate pairs, which no encoding has: each becomes `?`."""
    return text.encode("utf-8", "replace").decode()


def storable(text: str) -> str:
    """Well formed, and without zero bytes, which PostgreSQL does not take."""
    return well_formed(text).replace("\0", "\ufffd")


class Halves:
    """Joins the halves of surrogate pairs, where a text comes in pieces and one of them ends between the two."""

    def __init__(self) -> None:
        self._kept = ""

    def feed(self, text: str) -> str:
        """The text, as far as it is whole."""
        text = self._kept + text
        self._kept = text[-1:] if text and "\ud800" <= text[-1] <= "\udbff" else ""
        return _joined(text[: len(text) - len(self._kept)])

    def finish(self) -> str:
        """The half that stayed alone."""
        kept, self._kept = self._kept, ""
        return kept


def _joined(text: str) -> str:
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


class Growing:
    """A text that is added to at its end: adding costs what is added, and reading a part costs that part.

    A `str` that grows letter by letter is copied whole each time.
    """

    def __init__(self) -> None:
        self._text = io.StringIO(newline="\n")
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def __str__(self) -> str:
        return self._text.getvalue()

    def add(self, text: str) -> None:
        self._text.seek(self._length)
        self._text.write(text)
        self._length += len(text)

    def part(self, begin: int, end: int | None = None) -> str:
        """The characters from `begin` on, as far as `end`, or all there are."""
        end = self._length if end is None else min(end, self._length)
        if begin >= end:
            return ""
        self._text.seek(begin)
        return self._text.read(end - begin)
