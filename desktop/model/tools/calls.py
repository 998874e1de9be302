"""A call of one of the server's own tools, and what is shown of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QLocale

from desktop.bidi import contained
from desktop.i18n import translate
from desktop.shortening import NAME, shortened

CallStatus = Literal["running", "waiting", "done", "failed", "refused", "cancelled", "asked", "expired"]
"""As the wire has it; besides, of one that is read again, that the person was `asked`, or did not answer in time."""

OPEN_TOOL, CLIPBOARD_TOOL = "open", "clipboard"
HERE = frozenset({OPEN_TOOL, CLIPBOARD_TOOL})
"""Functions that the app does itself; of these the server keeps nothing but what the model was told."""
REFUSED = "The person refused: it was not done."
EXPIRED = "The person did not answer within 60 seconds: it was not done."
FAILED = "Error: "
"""What the model is told in place of a result, and how that begins."""

LINE = 200
"""Characters that a person takes in at a look."""

FOLDED, OPEN = "\u25b8", "\u25be"


@dataclass(frozen=True, slots=True)
class ToolCall:
    """What was called with which `arguments` (JSON, where the model did well), and what came of it."""

    id: str
    name: str
    arguments: str
    status: CallStatus
    result: str = ""
    took_ms: int = 0
    approval_id: str = ""
    """What allows it while it waits."""

    @property
    def row_id(self) -> str:
        """What its row in the conversation goes by; no item of the server is called so."""
        return f"call:{self.id}"

    @property
    def over(self) -> bool:
        return self.status not in ("running", "waiting")

    @property
    def given(self) -> str:
        """Its arguments as one reads them: name and value, separated by commas."""
        return ", ".join(" ".join(each.split()) for each in self._values())

    @property
    def given_exactly(self) -> str:
        """The same with every blank and line, one below the other."""
        return "\n".join(self._values())

    @property
    def fits_a_line(self) -> bool:
        """Whether `given` is short, and tells all that there is of them."""
        return len(self.given) <= LINE and self.given == ", ".join(self._values())

    def _values(self) -> list[str]:
        try:
            arguments = json.loads(self.arguments or "{}")
            if not isinstance(arguments, dict):
                return [self.arguments.strip()]
            return [f"{name}: {_plain(value)}" for name, value in arguments.items()]
        except (ValueError, RecursionError):
            return [self.arguments.strip()]

    @property
    def outcome(self) -> str:
        """How it stands, in a word, and how long it took."""
        if self.status in ("done", "failed") and self.took_ms:  # the others did not run, or not to their end
            return f"{_outcomes()[self.status]} · {_duration(self.took_ms)}"
        return _outcomes().get(self.status, "")

    def told(self, *, unfolded: bool) -> str:
        """One line; where it is `unfolded` and over, what it was given and what came of it below."""
        mark = f"{OPEN if unfolded else FOLDED} " if self.over else ""
        given = f" ({contained(shortened(self.given, NAME))})" if self.given else ""
        line = f"{mark}{tool_name(self.name)}{given} · {self.outcome}"
        if not (unfolded and self.over):
            return line
        asked = translate("tools", "Called with: {arguments}").format(arguments=self.arguments.strip() or "{}")
        came = translate("tools", "Result: {result}").format(result=self.result.strip() or "–")  # noqa: RUF001
        return f"{line}\n{asked}\n{came}"


def came_of(result: str) -> CallStatus:
    """How a call went that the app did, by what the model was told."""
    if result.startswith(FAILED):
        return "failed"
    told: dict[str, CallStatus] = {REFUSED: "refused", EXPIRED: "expired"}
    return told.get(result, "done")


def tool_name(name: str) -> str:
    """What people call one of the built-in tools; another by its own name."""
    return _names().get(name) or contained(shortened(name, NAME))


def _plain(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _duration(milliseconds: int) -> str:
    if milliseconds < 1000:
        return translate("tools", "{number} ms").format(number=QLocale().toString(milliseconds))
    return translate("tools", "{number} s").format(number=QLocale().toString(milliseconds / 1000, "f", 1))


def _names() -> dict[str, str]:
    return {
        "time": translate("tools", "Time and date"),
        "calculator": translate("tools", "Calculator"),
        "note": translate("tools", "Note"),
        "search": translate("tools", "Search of conversations"),
        "timer": translate("tools", "Timers and reminders"),
        OPEN_TOOL: translate("tools", "Open"),
        CLIPBOARD_TOOL: translate("tools", "Clipboard"),
    }


def _outcomes() -> dict[str, str]:
    return {
        "running": translate("tools", "running…"),
        "waiting": translate("tools", "waits for you"),
        "done": translate("tools", "done"),
        "failed": translate("tools", "failed"),
        "refused": translate("tools", "not done: refused"),
        "cancelled": translate("tools", "cancelled"),
        "asked": translate("tools", "you were asked first"),
        "expired": translate("tools", "not done: not allowed in time"),
    }
