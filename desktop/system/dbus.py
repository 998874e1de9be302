"""A connection of our own to the session's D-Bus, which says when it ends."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_method_call,
)
from jeepney.io.asyncio import DBusConnection, open_dbus_connection

from desktop.i18n import QT_TRANSLATE_NOOP, translate

log = logging.getLogger(__name__)

BUS_SECONDS = 5.0
"""How long the bus, or a service on it that asks nobody, may take to answer."""
AWAY = QT_TRANSLATE_NOOP("hotkey", "The connection to the session bus (D-Bus) was lost.")

Signalled = Callable[[str, str, tuple[Any, ...]], None]
"""Path, member and body of a signal."""


class BusGone(Exception):
    """There is no bus, it went away, or it does not answer."""


class CallFailed(Exception):
    """A service answered with an error; `name` is its D-Bus name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class Bus:
    """`signalled` hears every signal asked for; `ended()` is called once, if the bus goes away."""

    def __init__(self, connection: DBusConnection, signalled: Signalled, ended: Callable[[], None]) -> None:
        self._connection = connection
        self._signalled = signalled
        self._ended = ended
        self._calls: dict[int, asyncio.Future[Message]] = {}
        self._receiving = asyncio.ensure_future(self._receive())

    @classmethod
    async def open(cls, signalled: Signalled, ended: Callable[[], None] = lambda: None) -> Bus:
        """Raises `BusGone`."""
        try:
            connection = await asyncio.wait_for(open_dbus_connection("SESSION"), BUS_SECONDS)
        except (OSError, EOFError, KeyError, ValueError, RuntimeError, TimeoutError) as error:
            raise BusGone(translate("hotkey", "There is no session bus (D-Bus).")) from error
        return cls(connection, signalled, ended)

    @property
    def name(self) -> str:
        """Our unique name, such as `:1.42`."""
        return str(self._connection.unique_name)

    async def call(
        self, address: DBusAddress, method: str, signature: str | None = None, body: tuple[Any, ...] = ()
    ) -> tuple[Any, ...]:
        """What the service answers. Raises `BusGone` and `CallFailed`."""
        return await self._answer(new_method_call(address, method, signature, body))

    async def listen(self, *, about: str = "", **rule: str) -> None:
        """Hear these signals from now on, of those only that are `about` a name. Raises `BusGone` and `CallFailed`."""
        match = MatchRule(type="signal", **rule)
        if about:
            match.add_arg_condition(0, about)
        await self._answer(message_bus.AddMatch(match))

    async def owned(self, name: str) -> bool:
        """Whether somebody is behind this name, or could be started. Raises `BusGone` and `CallFailed`."""
        (running,) = await self._answer(message_bus.NameHasOwner(name))
        (startable,) = await self._answer(message_bus.ListActivatableNames())
        return bool(running) or name in startable

    def close(self) -> None:
        self._receiving.cancel()
        self._connection.writer.close()

    async def _answer(self, message: Message) -> tuple[Any, ...]:
        serial = next(self._connection.outgoing_serial)
        waiting: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        self._calls[serial] = waiting
        try:
            if self._receiving.done():
                raise BusGone(translate("hotkey", AWAY))
            await self._connection.send(message, serial=serial)
            # Not wait_for: until Python 3.12 it swallows a cancellation that comes together with the reply.
            async with asyncio.timeout(BUS_SECONDS):
                reply = await waiting
        except (OSError, TimeoutError) as error:
            raise BusGone(translate("hotkey", "The session bus (D-Bus) does not answer.")) from error
        finally:
            self._calls.pop(serial, None)
        if reply.header.message_type is MessageType.error:
            raise CallFailed(str(reply.header.fields.get(HeaderFields.error_name, "")))
        return tuple(reply.body)

    async def _receive(self) -> None:
        try:
            while True:
                self._take(await self._connection.receive())
        except Exception as error:  # after a message that cannot be read nothing can be
            log.info("the connection to D-Bus ended: %s", type(error).__name__)
        for waiting in self._calls.values():
            if not waiting.done():
                waiting.set_exception(BusGone(translate("hotkey", AWAY)))
        self._ended()

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is MessageType.signal:
            self._signalled(fields[HeaderFields.path], fields[HeaderFields.member], tuple(message.body))
            return
        waiting = self._calls.get(fields.get(HeaderFields.reply_serial, 0))
        if waiting is not None and not waiting.done():
            waiting.set_result(message)
