"""What a tool gave, as the sentence that answers a question. Pure."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from server.tools.known.questions import Known

_DAYS = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"]
_MONTHS = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
]


def sentence(known: Known, result: str, *, german: bool) -> str:
    """The answer, from what the tool gave."""
    if known.tool == "calculator":
        value = re.sub(r"(?<=\d)\.(?=\d)", ",", result) if german else result
        return f"Das ergibt {value}." if german else f"That is {value}."
    moment = datetime.strptime(result.rpartition(" (")[0], "%A, %Y-%m-%d, %H:%M:%S")  # noqa: DTZ007 # only to be said
    if known.wants == "time":
        return f"Es ist {moment:%H:%M} Uhr." if german else f"It is {moment:%H:%M}."
    if german:
        return f"Heute ist {_DAYS[moment.weekday()]}, der {moment.day}. {_MONTHS[moment.month - 1]} {moment.year}."
    return f"Today is {moment:%A}, {moment:%B} {moment.day}, {moment.year}."
