"""Where a turn went, in words for a person: which engine on which host got what, and what it took."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Self

from PySide6.QtCore import QLocale

from desktop.bidi import isolated
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.shortening import shortened

LONGEST_NAME = 60
"""Characters of an engine's or a host's name."""

_GOT = {
    "sound": QT_TRANSLATE_NOOP("receipt", "sound"),
    "text": QT_TRANSLATE_NOOP("receipt", "text"),
    "pictures": QT_TRANSLATE_NOOP("receipt", "pictures"),
    "functions": QT_TRANSLATE_NOOP("receipt", "functions it may call"),
    "passages": QT_TRANSLATE_NOOP("receipt", "passages of documents"),
    "arguments": QT_TRANSLATE_NOOP("receipt", "what a tool was called with"),
}


@dataclass(frozen=True, slots=True)
class HandedTo:
    """What one engine got; an empty `host` is the server itself."""

    engine: str
    host: str
    got: tuple[str, ...]

    @classmethod
    def told(cls, told: Mapping[str, Any]) -> Self:
        """As a server's REST has it. Raises `KeyError`, `TypeError`."""
        return cls(str(told["engine"]), str(told["host"] or ""), tuple(map(str, told["got"])))


@dataclass(frozen=True, slots=True)
class ShownReceipt:
    """`nothing_left`: all of it stayed on the server's computer."""

    handed: tuple[HandedTo, ...]
    nothing_left: bool

    @classmethod
    def told(cls, told: Mapping[str, Any]) -> Self:
        """As a server's REST has it. Raises `KeyError`, `TypeError`."""
        return cls(tuple(map(HandedTo.told, told["handed"])), bool(told["nothing_left"]))

    def lines(self, server: str = "") -> tuple[str, ...]:
        """A line for each engine, and one where nothing left; `server` is another computer's name, empty for this."""
        if not self.handed:
            return ()
        lines = [_line(each, server) for each in self.handed]
        if self.nothing_left and server:
            lines.append(translate("receipt", "Nothing left {host}.").format(host=isolated(server)))
        elif self.nothing_left:
            lines.append(translate("receipt", "Nothing left this computer."))
        return tuple(lines)


def _line(handed: HandedTo, server: str) -> str:
    got = ", ".join(translate("receipt", _GOT[each]) if each in _GOT else isolated(each) for each in handed.got)
    engine, host = isolated(shortened(handed.engine, LONGEST_NAME)), handed.host or server
    if not host:
        return translate("receipt", "{engine} on this computer got: {what}").format(engine=engine, what=got)
    host = isolated(shortened(host, LONGEST_NAME))
    return translate("receipt", "{engine} at {host} got: {what}").format(engine=engine, host=host, what=got)


@dataclass(frozen=True, slots=True)
class ShownCosts:
    """Tokens that were read and written, seconds of sound heard and spoken; money where the server has prices."""

    tokens: int
    seconds: float
    money: float | None = None
    currency: str = ""
    conversation: ShownCosts | None = None
    """What all replies of the conversation had taken by then, this one too; None where that is not known."""
    unpriced: int = 0
    """How many of these have no price."""

    @classmethod
    def told(cls, told: Mapping[str, Any]) -> Self:
        """As a server's REST has it. Raises `KeyError`, `TypeError`, `ValueError`."""
        money, all_of_it = told["money"], told.get("conversation")
        return cls(
            int(told["input_tokens"]) + int(told["output_tokens"]),
            float(told["heard_seconds"]) + float(told["spoken_seconds"]),
            None if money is None else float(money),
            str(told["currency"] or ""),
            cls.told({**all_of_it, "currency": told["currency"]}) if all_of_it else None,
            int(told.get("unpriced_turns", 0)),
        )

    @property
    def lines(self) -> tuple[str, ...]:
        """What this reply took, and the conversation with it where there was more."""
        if (of_all := self.conversation) is None or (of_all.tokens, of_all.seconds) == (self.tokens, self.seconds):
            return (self.line,)
        return self.line, translate("receipt", "This conversation so far: {costs}").format(costs=of_all.line)

    @property
    def line(self) -> str:
        """All in one line."""
        locale = QLocale()
        parts = [
            translate("receipt", "{number} tokens").format(number=locale.toString(self.tokens)),
            translate("receipt", "{seconds} s of sound").format(seconds=locale.toString(self.seconds, "f", 1)),
        ]
        if self.money is not None:
            parts.append(f"{locale.toString(self.money, 'f', 4)} {isolated(self.currency)}".strip())
        if self.money is not None and self.unpriced:
            unknown = translate("receipt", "answers whose price is not known: {number}")
            parts.append(unknown.format(number=locale.toString(self.unpriced)))
        return " \u00b7 ".join(parts)


def of_entries(handed: Iterable[Any], *, nothing_left: bool) -> ShownReceipt:
    """As the wire has it."""
    return ShownReceipt(tuple(HandedTo(each.engine, each.host or "", tuple(each.got)) for each in handed), nothing_left)
