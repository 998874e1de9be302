"""Choosing a key that works in any window: tried at once, kept only where it can be had."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.hotkey.backends.catalog import NOTHING
from desktop.hotkey.shortcut import InvalidShortcut, Shortcut
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.model.engines.choices import HotkeyState
from desktop.model.notice import Notice
from desktop.tasks import BackgroundTasks
from desktop.widgets.settings.shortcuts.key_caps import native_text

if TYPE_CHECKING:
    from desktop.hotkey.backends.catalog import HotkeyWay
    from desktop.hotkey.talk_key import TalkKey
    from desktop.settings.stored import SettingsFile
    from desktop.widgets.settings.settings_window import SettingsWindow

META = {
    "darwin": QT_TRANSLATE_NOOP("TalkKeyPresenter", "Control"),
    "win32": QT_TRANSLATE_NOOP("TalkKeyPresenter", "the Windows key"),
}.get(sys.platform, QT_TRANSLATE_NOOP("TalkKeyPresenter", "Super"))
"""What people call the key that Qt calls Meta."""

LOOKING = QT_TRANSLATE_NOOP("TalkKeyPresenter", "Finding out how this desktop supports a global key…")
ASKING = QT_TRANSLATE_NOOP("TalkKeyPresenter", "Your desktop may ask you to allow {keys} now.")
NAMED = QT_TRANSLATE_NOOP("TalkKeyPresenter", "Your desktop has it as “{name}” and can change it in its settings.")
KEPT = QT_TRANSLATE_NOOP("TalkKeyPresenter", "{problem} {old} stays in use.")


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a key is for, in words: while it is `watched`, and while there is none."""

    setting: str
    watched: str
    unset: str


TALKING = Purpose(
    "hotkey",
    QT_TRANSLATE_NOOP("TalkKeyPresenter", "{name} talks to SB Voice, whichever window is in front."),
    QT_TRANSLATE_NOOP(
        "TalkKeyPresenter",
        "Good choices are Ctrl+Alt+Space, Pause or a function key: other programs no longer get a key that talks.",
    ),
)
DICTATING = Purpose(
    "dictation_key",
    QT_TRANSLATE_NOOP("TalkKeyPresenter", "{name} dictates to whichever program is in front."),
    QT_TRANSLATE_NOOP("TalkKeyPresenter", "Good choices are Ctrl+Alt+D or a function key that you do not need."),
)


class Surveyed(Protocol):
    """Something else that works on some systems, and is not looked at before somebody wants to know."""

    @property
    def ways(self) -> tuple[HotkeyWay, ...]: ...
    async def survey(self) -> None: ...


class TalkKeyPresenter(QObject):
    """Between the page of the keys and one `TalkKey`."""

    noticed = Signal(Notice)
    """The key that was chosen before cannot be watched any more; why."""

    def __init__(
        self, settings: SettingsFile, talk_key: TalkKey, purpose: Purpose = TALKING, also: Surveyed | None = None
    ) -> None:
        """`also` is what else has to work for it."""
        super().__init__()
        self._purpose = purpose
        self._also = also
        self._later = BackgroundTasks()
        self._settings = settings
        self._talk_key = talk_key
        self._window: SettingsWindow | None = None
        self._trying: str | None = None
        self._watched = self._stored
        """What the key was last told to be."""
        # Why the last try came to nothing; shown until there is another.
        self._refusal = ""
        # The key of which is known that it does not work.
        self._told: str | None = None
        talk_key.changed.connect(self._changed)
        settings.changed.connect(self._setting_changed)

    def attach(self, window: SettingsWindow) -> None:
        """Present the page of this window."""
        self._window = window
        window.hotkey_chosen.connect(self._choose)
        window.hotkey_capturing.connect(self._capture)
        window.hotkey_test_wanted.connect(self._test)
        self._talk_key.lit.connect(lambda lit: window.set_hotkey_lit(self._purpose.setting, lit))
        self._show()

    @property
    def _stored(self) -> str:
        return str(getattr(self._settings.current, self._purpose.setting))

    def _choose(self, setting: str, text: str) -> None:
        if setting != self._purpose.setting:
            return
        self._refusal = ""
        try:
            chosen = str(Shortcut.parse(text, meta=self.tr(META))) if text else ""
        except InvalidShortcut as invalid:
            self._refuse(str(invalid))
            return
        self._trying = chosen
        self._watch(chosen)
        self._show()

    def _watch(self, keys: str) -> None:
        self._watched = keys
        self._talk_key.choose(keys)

    def _setting_changed(self, name: str) -> None:
        if name == self._purpose.setting:
            if self._stored != self._watched:
                self._watch(self._stored)
            self._show()

    def _capture(self, setting: str, capturing: bool) -> None:
        if setting == self._purpose.setting:
            self._talk_key.pause(capturing)

    def _test(self, wanted: bool) -> None:
        self._talk_key.test(wanted)
        if wanted:
            self._talk_key.survey()
            if self._also is not None:
                self._later(self._survey(self._also))
        else:
            self._refusal = ""

    async def _survey(self, also: Surveyed) -> None:
        await also.survey()
        self._show()

    def _changed(self) -> None:
        problem = self._talk_key.problem
        if self._trying is not None:
            tried, self._trying = self._trying, None
            if problem:
                self._watch(self._stored)
                self._refuse(problem)
                return
            changes: dict[str, Any] = {self._purpose.setting: tried}
            self._settings.change(**changes)
        self._note(problem)
        if not self._talk_key.paused:
            self._show()

    def _note(self, problem: str) -> None:
        """Tell of a key that stopped working, once until it works again."""
        hotkey = self._stored
        if problem and self._told != hotkey and not self._refusal:
            told = self.tr("The key {hotkey} does not work: {problem}")
            self.noticed.emit(
                Notice("warning", told.format(hotkey=native_text(hotkey), problem=problem), cure="shortcuts")
            )
        self._told = hotkey if problem else None

    def _refuse(self, problem: str) -> None:
        old = self._stored
        self._refusal = self.tr(KEPT).format(problem=problem, old=native_text(old)) if old else problem
        self._show()

    def _show(self) -> None:
        if self._window is not None:
            chosen = self._stored if self._trying is None else self._trying
            ways = [(translate("hotkey", way.name), way.reason) for way in self._talk_key.ways]
            if self._also is not None:
                ways += [(translate("dictation", way.name), way.reason) for way in self._also.ways]
            self._window.set_hotkey(self._purpose.setting, HotkeyState(chosen, self._verdict(chosen), tuple(ways)))

    def _verdict(self, chosen: str) -> Notice:
        key = self._talk_key
        if self._refusal or key.problem:
            return Notice("error", self._refusal or key.problem)
        if not key.ways:
            return Notice("busy", self.tr(LOOKING))
        if all(way.reason for way in key.ways):
            return Notice("warning", translate("hotkey", NOTHING))
        if not chosen:
            return Notice("info", self.tr(self._purpose.unset))
        if not key.watched:
            return Notice("busy", self.tr(ASKING).format(keys=native_text(chosen)))
        if key.watched == chosen:
            return Notice("ok", self.tr(self._purpose.watched).format(name=native_text(chosen)))
        return Notice("ok", self.tr(NAMED).format(name=key.watched))
