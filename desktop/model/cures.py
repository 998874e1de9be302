"""What a person can do about a notice with one press: each cure by its name, its words, and for which faults it is."""

from __future__ import annotations

from typing import Literal

from desktop.i18n import translate

Cure = Literal[
    "",
    "keys",
    "voice",
    "sound",
    "shortcuts",
    "documents",
    "tools",
    "server",
    "conversations",
    "new",
    "unmute",
    "again",
    "here",
    "local",
]
"""Empty where there is none. Those of `PAGES` are pages of the settings."""

PAGES: tuple[Cure, ...] = ("keys", "voice", "sound", "shortcuts", "documents", "tools")

_BY_CODE: dict[str, Cure] = {
    "no_key": "keys",
    "wrong_key": "keys",
    "not_allowed": "keys",
    "no_credit": "keys",
    "bad_address": "voice",
    "cannot_see": "voice",
    "model_missing": "voice",
    "model_unusable": "voice",
    "no_engine": "voice",
    "no_network": "voice",
    "not_installed": "voice",
    "redirected": "voice",
    "refused": "voice",
    "unknown_model": "voice",
    "unreachable": "voice",
    "unsupported_image": "voice",
    "unsupported_language": "voice",
    "unsupported_speed": "voice",
    "voice_missing": "voice",
    "voice_unusable": "voice",
    "context_length_exceeded": "new",
    "quota_exceeded": "",
}
"""By the code of a fault; with any other the same may well work when it is asked again."""


def cure_of(code: str) -> Cure:
    """What helps against a failure of the server's engines, by its code."""
    return _BY_CODE.get(code, "again")


def words_of(cure: Cure) -> str:
    """What its button says; empty for none."""
    return {
        "keys": translate("cures", "Open Keys"),
        "voice": translate("cures", "Open Voice and models"),
        "sound": translate("cures", "Open Sound"),
        "documents": translate("cures", "Open Documents"),
        "tools": translate("cures", "Open Tools"),
        "shortcuts": translate("cures", "Open Shortcuts"),
        "server": translate("cures", "Choose a server"),
        "conversations": translate("cures", "Show the conversations"),
        "new": translate("cures", "New conversation"),
        "unmute": translate("cures", "Switch the microphone on"),
        "again": translate("cures", "Try again"),
        "local": translate("cures", "Use it"),
        "here": translate("cures", "Answer on this computer"),
    }.get(cure, "")
