"""A portal for global shortcuts on a real D-Bus, strict about what the specification demands.

`python -m tests.servers.portals.shortcuts_portal [--old] [--asks]` is told on stdin what happens, a word a line, and
says on stdout what it was asked:

    press, release      every key goes down, comes up; a compositor like some versions of GNOME never says `release`
    press NAME          that key alone
    allow, deny         what the person answers, where it asks (`--asks`); else it allows at once
    close               the compositor ends the session

`--old` has no Registry, as portals before 1.21 had none; the others refuse whoever has not registered first.
"""

from __future__ import annotations

import asyncio
import sys
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.asyncio import DBusConnection, open_dbus_connection

SERVICE = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
REGISTRY = "org.freedesktop.host.portal.Registry"
FAILED = "org.freedesktop.DBus.Error.Failed"
NO_INTERFACE = "org.freedesktop.DBus.Error.UnknownInterface"

Bound = list[tuple[str, dict[str, tuple[str, str]]]]


class Portal:
    def __init__(self, connection: DBusConnection, *, old: bool, asks: bool) -> None:
        self._connection = connection
        self._old = old
        self._asks = asks
        self._answers: asyncio.Queue[str] = asyncio.Queue()
        self._registered: set[str] = set()
        # The owner and the shortcuts of each session; None until it is bound.
        self._sessions: dict[str, tuple[str, Bound | None]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def serve(self) -> None:
        while True:
            message = await self._connection.receive()
            if message.header.message_type is MessageType.method_return:
                say("ready")  # the bus has given us the name; nothing else is asked here
            elif message.header.message_type is MessageType.method_call:
                task = asyncio.ensure_future(self._answer(message))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)

    async def happens(self, word: str) -> None:
        """One of the words that are told on stdin."""
        if word in ("allow", "deny"):
            self._answers.put_nowait(word)
            return
        for session, (owner, shortcuts) in list(self._sessions.items()):
            if word == "close":
                del self._sessions[session]
                await self._signal(owner, session, "org.freedesktop.portal.Session", "Closed", "a{sv}", ({},))
            else:
                what, _, alone = word.partition(" ")
                for name in [name for name, _ in shortcuts or [] if alone in ("", name)]:
                    member = {"press": "Activated", "release": "Deactivated"}[what]
                    await self._signal(owner, PATH, SHORTCUTS, member, "osta{sv}", (session, name, 1234, {}))

    async def _answer(self, call: Message) -> None:
        try:
            if not await self._take(call):
                member = call.header.fields[HeaderFields.member]
                await self._connection.send(new_error(call, NO_INTERFACE, "s", (f"no {member}",)))
        except Refused as refused:
            say(f"refused {refused}")
            await self._connection.send(new_error(call, FAILED, "s", (str(refused),)))

    async def _take(self, call: Message) -> bool:
        """False where there is no such thing here."""
        fields = call.header.fields
        sender, member = fields[HeaderFields.sender], fields[HeaderFields.member]
        match fields.get(HeaderFields.interface, ""), member, call.body:
            case "org.freedesktop.DBus.Properties", "Get", (str(name), "version") if name == SHORTCUTS:
                await self._connection.send(new_method_return(call, "v", (("u", 2),)))
            case str(name), "Register", (app_id, _) if name == REGISTRY and not self._old:
                self._registered.add(sender)
                say(f"register {app_id}")
                await self._connection.send(new_method_return(call))
            case str(name), "CreateSession", (options,) if name == SHORTCUTS:
                await self._create(call, sender, options)
            case str(name), "BindShortcuts", (session, shortcuts, _, options) if name == SHORTCUTS:
                await self._bind(call, sender, session, shortcuts, options)
            case "org.freedesktop.portal.Session", "Close", _:
                say("closed")
                self._sessions.pop(fields[HeaderFields.path], None)
                await self._connection.send(new_method_return(call))
            case _:
                return False
        return True

    async def _create(self, call: Message, sender: str, options: dict[str, Any]) -> None:
        if not self._old and sender not in self._registered:
            raise Refused("An app id is required")
        request = await self._begin(call, sender, options)
        session = f"{PATH}/session/{sender[1:].replace('.', '_')}/{options['session_handle_token'][1]}"
        self._sessions[session] = (sender, None)
        await self._respond(sender, request, 0, {"session_handle": ("s", session)})

    async def _bind(self, call: Message, sender: str, session: str, shortcuts: Bound, options: dict[str, Any]) -> None:
        asked = self._sessions.get(session)
        if asked != (sender, None):
            raise Refused("A session can be bound once, by whoever made it")
        request = await self._begin(call, sender, options)
        triggers = [options["preferred_trigger"][1] for _, options in shortcuts]
        say(f"bind {' '.join(triggers)}")
        if self._asks and await self._answers.get() == "deny":
            await self._respond(sender, request, 1, {})
            return
        # Another may have been made by the same name while the person was asked.
        if self._sessions.get(session) is not asked:
            return
        bound = [
            (name, {"description": options["description"], "trigger_description": ("s", "Press <Super>space")})
            for name, options in shortcuts
        ]
        self._sessions[session] = (sender, bound)
        await self._respond(sender, request, 0, {"shortcuts": ("a(sa{sv})", bound)})

    async def _begin(self, call: Message, sender: str, options: dict[str, Any]) -> str:
        request = f"{PATH}/request/{sender[1:].replace('.', '_')}/{options['handle_token'][1]}"
        await self._connection.send(new_method_return(call, "o", (request,)))
        return request

    async def _respond(self, owner: str, request: str, code: int, results: dict[str, Any]) -> None:
        body = (code, results)
        await self._signal(owner, request, "org.freedesktop.portal.Request", "Response", "ua{sv}", body)

    async def _signal(
        self, owner: str, path: str, interface: str, member: str, signature: str, body: tuple[Any, ...]
    ) -> None:
        signal = new_signal(DBusAddress(path, interface=interface), member, signature, body)
        signal.header.fields[HeaderFields.destination] = owner
        await self._connection.send(signal)


class Refused(Exception):
    """What the specification does not allow."""


def say(line: str) -> None:
    print(line, flush=True)


async def main(*, old: bool, asks: bool) -> None:
    connection = await open_dbus_connection("SESSION")
    portal = Portal(connection, old=old, asks=asks)
    serving = asyncio.ensure_future(portal.serve())
    await connection.send(message_bus.RequestName(SERVICE))
    while line := await asyncio.to_thread(sys.stdin.readline):
        await portal.happens(line.strip())
    serving.cancel()


if __name__ == "__main__":
    asyncio.run(main(old="--old" in sys.argv, asks="--asks" in sys.argv))
