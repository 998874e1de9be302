"""Wayland: the desktop watches the keys and tells us, through `org.freedesktop.portal.GlobalShortcuts`.

The person chooses the keys in a window of the desktop; ours are a hint. A session is made, then bound, once: so all
keys are bound together. Portals may be started anew at any time; the session is then made again, without asking the
person where the desktop remembers the answer.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from desktop.hotkey.backends.backend import HotkeyRefused
from desktop.hotkey.names import DICTATE, TALK
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.system import desktop_portal
from desktop.system.dbus import AWAY, BusGone, CallFailed
from desktop.system.desktop_portal import CANCELLED, DesktopPortal, RequestRefused

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.hotkey.backends.backend import Watcher
    from desktop.hotkey.shortcut import Shortcut

SHORTCUTS_INTERFACE = "org.freedesktop.portal.GlobalShortcuts"
SESSION_NAME = "sb_voice"
"""Always the same: Plasma keeps the keys under this name where it is not told an application's."""
DESCRIPTIONS = {
    TALK: QT_TRANSLATE_NOOP("hotkey", "Hold to talk to SB Voice"),
    DICTATE: QT_TRANSLATE_NOOP("hotkey", "Hold to dictate to the program in front"),
}

DECLINED = QT_TRANSLATE_NOOP(
    "hotkey", "The request for a key was declined; choose the key again to be asked once more."
)
REFUSED = QT_TRANSLATE_NOOP("hotkey", "The desktop's portal refused the key ({name}).")
VANISHED = QT_TRANSLATE_NOOP("hotkey", "The desktop's portal has gone; the key works again when it is back.")
ENDED = QT_TRANSLATE_NOOP("hotkey", "The desktop took the key back; choose it again.")
MISSING = QT_TRANSLATE_NOOP(
    "hotkey", "This desktop has no portal for global shortcuts (org.freedesktop.portal.GlobalShortcuts)."
)
RETURN_SECONDS = (0.0, 1.0, 5.0, 15.0)
"""How long is waited before each attempt to have the keys again."""

_MODIFIERS = {"Ctrl": "CTRL", "Alt": "ALT", "Shift": "SHIFT", "Meta": "LOGO"}

Outcomes = dict[str, str | HotkeyRefused]


async def unavailable() -> str:
    """Why the portal cannot be used here; an empty text where it can."""
    return await desktop_portal.unavailable(SHORTCUTS_INTERFACE, translate("hotkey", MISSING))


class PortalHotkey:
    """All keys in one session at a time, on a connection of its own."""

    # Compositors have been seen to lose a release, or never to tell one.
    release_certain = False
    asks = True

    def __init__(self, watcher: Watcher) -> None:
        self._watcher = watcher
        self._portal = DesktopPortal(SHORTCUTS_INTERFACE, self)
        self._session = ""
        self._keys: dict[str, Shortcut] = {}
        self._returning: asyncio.Task[None] | None = None

    async def bind(self, keys: Mapping[str, Shortcut]) -> Outcomes:
        await self.unbind()
        if not keys:
            return {}
        try:
            outcomes = await self._bind(keys)
        except HotkeyRefused as refused:
            return dict.fromkeys(keys, refused)
        except CallFailed as failed:
            return dict.fromkeys(keys, HotkeyRefused(translate("hotkey", REFUSED).format(name=failed.name)))
        except BusGone as problem:
            return dict.fromkeys(keys, HotkeyRefused(str(problem)))
        except (KeyError, TypeError, ValueError) as error:  # not what the specification says
            return dict.fromkeys(keys, HotkeyRefused(translate("hotkey", REFUSED).format(name=type(error).__name__)))
        self._keys = {name: keys[name] for name, outcome in outcomes.items() if isinstance(outcome, str)}
        return outcomes

    async def unbind(self) -> None:
        self._keys = {}
        if self._returning is not None:
            self._returning.cancel()
        await self._end_session()

    async def _end_session(self) -> None:
        session, self._session = self._session, ""
        await self._portal.end_session(session)

    def key_down(self, _name: str) -> bool | None:
        return None

    def close(self) -> None:
        """The portal ends the session when its connection goes."""
        if self._returning is not None:
            self._returning.cancel()
        self._portal.close()

    # --- asking

    async def _bind(self, keys: Mapping[str, Shortcut]) -> Outcomes:
        """Raises `HotkeyRefused` where no key is had, and what a request does, or an answer that makes no sense."""
        wanted = [(name, _described(name, shortcut)) for name, shortcut in keys.items()]
        options = {"session_handle_token": ("s", SESSION_NAME), "shortcuts": ("a(sa{sv})", wanted)}
        made = await self._request("CreateSession", "a{sv}", (), options)
        session = self._session = str(made["session_handle"][1])
        try:
            # Plasma before 6.1 takes the keys here and not below, where it would only open its settings.
            if set(keys) <= set(_shortcuts(made)):
                return _outcomes(made, keys)
            bound = await self._request("BindShortcuts", "oa(sa{sv})sa{sv}", (session, wanted, ""), {})
            return _outcomes(bound, keys)
        except BaseException:
            # Also where we were cancelled: the person chose another key while the desktop still asked about this one.
            await asyncio.shield(self._end_session())
            raise

    async def _request(
        self, method: str, signature: str, body: tuple[Any, ...], options: dict[str, Any]
    ) -> dict[str, Any]:
        """Raises `HotkeyRefused`, `BusGone`, `CallFailed`."""
        try:
            return await self._portal.request(method, signature, body, options)
        except RequestRefused as refused:
            declined = refused.code == CANCELLED
            sentence = translate("hotkey", DECLINED) if declined else translate("hotkey", REFUSED)
            raise HotkeyRefused(sentence.format(name=refused.code)) from refused

    # --- hearing

    def signalled(self, path: str, member: str, body: tuple[Any, ...]) -> None:
        match member, body:
            case "Activated", (self._session, str(name), *_) if name in self._keys:
                self._watcher.pressed(name)
            case "Deactivated", (self._session, str(name), *_) if name in self._keys:
                self._watcher.released(name)
            case "Closed", _ if path == self._session:
                self._session = ""
                self._fail(translate("hotkey", ENDED))

    def owner_changed(self, owner: str) -> None:
        if self._returning is not None:
            self._returning.cancel()
        if not owner:
            self._session = ""
            self._fail(translate("hotkey", VANISHED))
        elif self._keys and not self._session:
            self._returning = asyncio.ensure_future(self._return(self._keys))

    def bus_ended(self) -> None:
        if self._returning is not None:
            self._returning.cancel()
        self._session = ""
        self._fail(translate("hotkey", AWAY))

    async def _return(self, keys: Mapping[str, Shortcut]) -> None:
        """The portal is back: make the session again. One that has just started may not answer at once."""
        for pause in RETURN_SECONDS:
            await asyncio.sleep(pause)
            try:
                # By a new name: what stands behind the portal may have outlived it and still hold the old session.
                self._portal.close()
                outcomes = await self._bind(keys)
            except HotkeyRefused as problem:
                self._fail(str(problem))
            except (BusGone, CallFailed, KeyError, TypeError, ValueError):
                continue
            else:
                for name, outcome in outcomes.items():
                    self._watcher.failed(name, "" if isinstance(outcome, str) else str(outcome))
            return
        self._fail(translate("hotkey", ENDED))

    def _fail(self, reason: str) -> None:
        for name in list(self._keys):
            self._watcher.failed(name, reason)


def trigger(shortcut: Shortcut) -> str:
    """As the XDG shortcuts specification writes it."""
    return "+".join((*(_MODIFIERS[name] for name in shortcut.modifiers), shortcut.key.keysym_name))


def _described(name: str, shortcut: Shortcut) -> dict[str, tuple[str, str]]:
    return {
        "description": ("s", translate("hotkey", DESCRIPTIONS[name])),
        "preferred_trigger": ("s", trigger(shortcut)),
    }


def _shortcuts(answer: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return dict(answer.get("shortcuts", ("", []))[1])


def _outcomes(bound: dict[str, Any], keys: Mapping[str, Shortcut]) -> Outcomes:
    """What the desktop calls each key that the person chose. Raises `HotkeyRefused` where there is none."""
    shortcuts = _shortcuts(bound)
    declined = HotkeyRefused(translate("hotkey", DECLINED))
    if not set(keys) & set(shortcuts):
        raise declined
    return {
        name: str(shortcuts[name].get("trigger_description", ("s", ""))[1]) or str(keys[name])
        if name in shortcuts
        else declined
        for name in keys
    }
