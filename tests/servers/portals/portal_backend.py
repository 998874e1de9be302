"""What a desktop puts behind the real xdg-desktop-portal for global shortcuts and for typing, without a person.

`python -m tests.servers.portals.portal_backend [--plasma]` is told `press` and `release` on stdin and says on stdout
what it was asked. With `--plasma` it is like KDE's before 6.1: it takes the keys with CreateSession, answers with
them at once, and never gives any for BindShortcuts. A session's name is the
key's owner, and is taken as long as it is not closed.
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

SERVICE = "org.freedesktop.impl.portal.desktop.tests"
PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.impl.portal.GlobalShortcuts"
REMOTE = "org.freedesktop.impl.portal.RemoteDesktop"
SESSION = "org.freedesktop.impl.portal.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
UNKNOWN = "org.freedesktop.DBus.Error.UnknownMethod"
SUCCESS, TROUBLE = 0, 2

Shortcuts = list[tuple[str, dict[str, tuple[str, Any]]]]


class Backend:
    def __init__(self, connection: DBusConnection, *, plasma: bool) -> None:
        self._connection = connection
        self._plasma = plasma
        self._sessions: dict[str, Shortcuts] = {}

    async def serve(self) -> None:
        while True:
            message = await self._connection.receive()
            if message.header.message_type is MessageType.method_return:
                say("ready")  # the bus has given us the name; nothing else is asked here
            elif message.header.message_type is MessageType.method_call:
                await self._connection.send(self._answer(message))

    async def happens(self, word: str) -> None:
        member = {"press": "Activated", "release": "Deactivated"}[word]
        for session, shortcuts in self._sessions.items():
            for name, _ in shortcuts:
                told = DBusAddress(PATH, interface=SHORTCUTS)
                await self._connection.send(new_signal(told, member, "osta{sv}", (session, name, 1234, {})))

    def _answer(self, call: Message) -> Message:
        fields = call.header.fields
        match fields.get(HeaderFields.interface, ""), fields[HeaderFields.member], call.body:
            case str(name), "Get", (_, "version") if name == PROPERTIES:
                return new_method_return(call, "v", (("u", 1),))
            case str(name), "GetAll", (interface,) if name == PROPERTIES:
                known = {"version": ("u", 1)} if interface in (SHORTCUTS, SESSION, REMOTE) else {}
                known |= {"AvailableDeviceTypes": ("u", 1)} if interface == REMOTE else {}
                return new_method_return(call, "a{sv}", (known,))
            case str(name), "CreateSession", (_, session, app_id, options) if name == SHORTCUTS:
                return new_method_return(call, "ua{sv}", self._create(session, app_id, options))
            case str(name), "BindShortcuts", (_, session, shortcuts, _, _) if name == SHORTCUTS:
                return new_method_return(call, "ua{sv}", self._bind(session, shortcuts))
            case str(name), "CreateSession", (_, session, app_id, _) if name == REMOTE:
                say(f"create {session.rpartition('/')[2]} for {app_id or 'an unknown application'}")
                return new_method_return(call, "ua{sv}", (SUCCESS, {"session_id": ("s", "1")}))
            case str(name), "SelectDevices", (_, _, _, options) if name == REMOTE:
                say(f"select {options['types'][1]}")
                return new_method_return(call, "ua{sv}", (SUCCESS, {}))
            case str(name), "Start", _ if name == REMOTE:
                return new_method_return(call, "ua{sv}", (SUCCESS, {"devices": ("u", 1)}))
            case str(name), "NotifyKeyboardKeysym", (_, _, keysym, state) if name == REMOTE:
                say(f"{'down' if state else 'up'} {keysym}")
                return new_method_return(call)
            case str(name), "Close", _ if name == SESSION:
                say("closed")
                self._sessions.pop(fields[HeaderFields.path], None)
                return new_method_return(call)
        return new_error(call, UNKNOWN, "s", ("not here",))

    def _create(self, session: str, app_id: str, options: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        say(f"create {session.rpartition('/')[2]} for {app_id or 'an unknown application'}")
        if session in self._sessions:
            return TROUBLE, {}
        self._sessions[session] = options.get("shortcuts", ("", []))[1] if self._plasma else []
        return SUCCESS, self._described(session) if self._plasma else {}

    def _bind(self, session: str, shortcuts: Shortcuts) -> tuple[int, dict[str, Any]]:
        say(f"bind {' '.join(options['preferred_trigger'][1] for _, options in shortcuts)}")
        if not self._plasma:
            self._sessions[session] = shortcuts
        return SUCCESS, self._described(session)

    def _described(self, session: str) -> dict[str, Any]:
        described = [
            (name, {"description": options["description"], "trigger_description": ("s", "Press <Super>space")})
            for name, options in self._sessions[session]
        ]
        return {"shortcuts": ("a(sa{sv})", described)}


def say(line: str) -> None:
    print(line, flush=True)


async def main(*, plasma: bool) -> None:
    connection = await open_dbus_connection("SESSION")
    backend = Backend(connection, plasma=plasma)
    serving = asyncio.ensure_future(backend.serve())
    await connection.send(message_bus.RequestName(SERVICE))
    while line := await asyncio.to_thread(sys.stdin.readline):
        await backend.happens(line.strip())
    serving.cancel()


if __name__ == "__main__":
    asyncio.run(main(plasma="--plasma" in sys.argv))
