"""Where a link of an answer may lead, and how that is shown so that it cannot be mistaken for another place."""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl

LONGEST = 2_000
"""Characters of an address; a longer one is text."""
_OPENABLE = re.compile(r"(?:https?://[^/?#]|mailto:[^?])", re.IGNORECASE)


def leads_to(address: str) -> str:
    """The address in ASCII, as a browser is given it; empty for what is never opened.

    Only http, https and mailto lead anywhere. A name in another script is spelt in its ASCII form, so that letters
    that look alike and controls of direction deceive nobody.
    """
    if len(address) > LONGEST or not _OPENABLE.match(address):
        return ""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if not url.isValid():
        url = QUrl(address)
    if not url.isValid() or (url.scheme() != "mailto" and not url.host()):
        return ""
    return bytes(url.toEncoded().data()).decode("ascii", "replace")


def host_of(address: str) -> str:
    """Whose place it is, in ASCII; for mailto who gets the mail."""
    url = QUrl(address)
    if url.scheme() == "mailto":
        return url.path()
    return url.host(QUrl.ComponentFormattingOption.FullyEncoded)
