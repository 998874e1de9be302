"""A portal for typing on a real D-Bus, strict about what the specification demands.

`python -m tests.servers.portals.remote_desktop_portal [--old] [--asks] [--pointer]` is told on stdin what happens and
says on stdout what it was asked, as `tests.servers.portals.shortcuts_portal` does:

    allow, deny         what the person answers, where it asks (`--asks`) and is shown no permit; else it allows
    close               the compositor ends the session

With `--pointer` the person allows a mouse alone.
"""

from __future__ import annotations

import asyncio
import sys
from typing import Any

from jeepney import HeaderFields, Message, message_bus, new_method_return
from jeepney.io.asyncio import DBusConnection, open_dbus_connection

from tests.servers.portals.shortcuts_portal import SERVICE, Portal, Refused, say

REMOTE = "org.freedesktop.portal.RemoteDesktop"
KEYBOARD, POINTER = 1, 2
PERMIT = "permit"


class TypingPortal(Portal):
    """Sessions go through `made`, `selected` and `started`."""

    def __init__(self, connection: DBusConnection, *, old: bool, asks: bool, pointer: bool) -> None:
        super().__init__(connection, old=old, asks=asks)
        self._pointer = pointer
        self._states: dict[str, str] = {}
        self._permits = 0

    async def _take(self, call: Message) -> bool:
        fields = call.header.fields
        sender, member = fields[HeaderFields.sender], fields[HeaderFields.member]
        match fields.get(HeaderFields.interface, ""), member, call.body:
            case "org.freedesktop.DBus.Properties", "Get", (str(name), "version") if name == REMOTE:
                await self._connection.send(new_method_return(call, "v", (("u", 2),)))
            case str(name), "CreateSession", (options,) if name == REMOTE:
                self._states.clear()  # there is one at a time
                await self._create(call, sender, options)
            case str(name), "SelectDevices", (session, options) if name == REMOTE:
                await self._select(call, sender, session, options)
            case str(name), "Start", (session, _, options) if name == REMOTE:
                await self._start(call, sender, session, options)
            case str(name), "NotifyKeyboardKeysym", (session, _, keysym, state) if name == REMOTE:
                self._expect(session, sender, "started")
                say(f"{'down' if state else 'up'} {keysym}")
                await self._connection.send(new_method_return(call))
            case _:
                return await super()._take(call)
        return True

    async def _select(self, call: Message, sender: str, session: str, options: dict[str, Any]) -> None:
        self._expect(session, sender, "")
        request = await self._begin(call, sender, options)
        permit = options.get("restore_token", ("s", ""))[1]
        say(f"select {options['types'][1]} for {options['persist_mode'][1]} with {permit or 'no permit'}")
        self._states[session] = "known" if permit == f"{PERMIT} {self._permits}" else "selected"
        await self._respond(sender, request, 0, {})

    async def _start(self, call: Message, sender: str, session: str, options: dict[str, Any]) -> None:
        known = self._states.get(session) == "known"
        self._expect(session, sender, "known" if known else "selected")
        request = await self._begin(call, sender, options)
        say("start")
        if self._asks and not known and await self._answers.get() == "deny":
            await self._respond(sender, request, 1, {})
            return
        self._states[session] = "started"
        self._permits += 1  # each is good for one session
        given = {"devices": ("u", POINTER if self._pointer else KEYBOARD)}
        await self._respond(sender, request, 0, {**given, "restore_token": ("s", f"{PERMIT} {self._permits}")})

    def _expect(self, session: str, sender: str, state: str) -> None:
        if self._sessions.get(session, ("", None))[0] != sender or self._states.get(session, "") != state:
            raise Refused("This is not the order of things")


async def main(*, old: bool, asks: bool, pointer: bool) -> None:
    connection = await open_dbus_connection("SESSION")
    portal = TypingPortal(connection, old=old, asks=asks, pointer=pointer)
    serving = asyncio.ensure_future(portal.serve())
    await connection.send(message_bus.RequestName(SERVICE))
    while line := await asyncio.to_thread(sys.stdin.readline):
        await portal.happens(line.strip())
    serving.cancel()


if __name__ == "__main__":
    asyncio.run(main(old="--old" in sys.argv, asks="--asks" in sys.argv, pointer="--pointer" in sys.argv))
