"""A key with its modifiers, as it is written down, and whether it is fit to talk with. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.hotkey.keys import KEYS, Key
from desktop.i18n import QT_TRANSLATE_NOOP, translate

MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")
"""As Qt writes them; on macOS Qt says Ctrl for Command and Meta for Control."""

PLAIN = QT_TRANSLATE_NOOP("hotkey", "{key} alone is for typing; hold Ctrl, Alt or {meta} with it.")
MODIFIER_ALONE = QT_TRANSLATE_NOOP("hotkey", "A modifier alone cannot be used; press another key with it.")
UNKNOWN = QT_TRANSLATE_NOOP(
    "hotkey", "This key cannot be used everywhere; take a letter with modifiers, an F key, Pause or a media key."
)
EVERYWHERE = QT_TRANSLATE_NOOP("hotkey", "Every program uses {keys}; choose keys that you do not need elsewhere.")

_TAKEN = frozenset(f"Ctrl+{letter}" for letter in "ACFNOPQSTVWXYZ") | {
    "Alt+F4",
    "Alt+Tab",
    "Alt+Shift+Tab",
    "Ctrl+Alt+Del",
    "Ctrl+Esc",
    "Alt+Esc",
    "Meta+Tab",
    "Meta+L",
}
"""What programs and systems everywhere are worked with."""


class InvalidShortcut(ValueError):
    """It cannot be used; the text says why, to a person."""


@dataclass(frozen=True, slots=True)
class Shortcut:
    """`modifiers` are some of `MODIFIERS`, in that order."""

    modifiers: tuple[str, ...]
    key: Key

    @classmethod
    def parse(cls, text: str, *, meta: str = "Meta") -> Shortcut:
        """From portable text such as `Ctrl+Alt+Space`; `meta` is that key's name here. Raises `InvalidShortcut`."""
        *modifiers, name = text.split("+")
        if name in MODIFIERS or not name:
            raise InvalidShortcut(translate("hotkey", MODIFIER_ALONE))
        if name not in KEYS or not set(modifiers) <= set(MODIFIERS):
            raise InvalidShortcut(translate("hotkey", UNKNOWN))
        shortcut = cls(tuple(each for each in MODIFIERS if each in modifiers), KEYS[name])
        if shortcut.key.types and not set(modifiers) - {"Shift"}:
            raise InvalidShortcut(translate("hotkey", PLAIN).format(key=str(shortcut), meta=meta))
        if str(shortcut) in _TAKEN:
            raise InvalidShortcut(translate("hotkey", EVERYWHERE).format(keys=str(shortcut)))
        return shortcut

    def __str__(self) -> str:
        return "+".join((*self.modifiers, self.key.name))
