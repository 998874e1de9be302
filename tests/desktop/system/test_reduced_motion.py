"""What moves stands still where that was chosen, or where the desktop's portal says so, at once when it changes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
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

from desktop.settings.stored import SettingsFile
from desktop.system.reduced_motion import PATH, PORTAL, SETTINGS, ReducedMotion
from tests.patience import PATIENCE

GNOME = ("org.gnome.desktop.interface", "enable-animations")
NEWER = ("org.freedesktop.appearance", "reduced-motion")


class Portal:
    """A portal of settings on the desktop's own bus; it knows what it was given."""

    def __init__(self, connection: DBusConnection, known: dict[tuple[str, str], tuple[str, Any]]) -> None:
        self._connection = connection
        self._known = known

    async def serve(self) -> None:
        while True:
            call = await self._connection.receive()
            if call.header.message_type is MessageType.method_call:
                await self._connection.send(self._answer(call))

    async def change(self, key: tuple[str, str], value: tuple[str, Any]) -> None:
        emitter = DBusAddress(PATH, interface=SETTINGS)
        await self._connection.send(new_signal(emitter, "SettingChanged", "ssv", (*key, value)))

    def _answer(self, call: Message) -> Message:
        if call.header.fields[HeaderFields.member] == "Read" and tuple(call.body) in self._known:
            return new_method_return(call, "v", (("v", self._known[tuple(call.body)]),))
        return new_error(call, "org.freedesktop.portal.Error.NotFound")


@asynccontextmanager
async def portal(known: dict[tuple[str, str], tuple[str, Any]]) -> AsyncIterator[Portal]:
    connection = await open_dbus_connection("SESSION")
    owned = asyncio.ensure_future(connection.send(message_bus.RequestName(PORTAL)))
    await owned
    served = Portal(connection, known)
    serving = asyncio.ensure_future(served.serve())
    try:
        yield served
    finally:
        serving.cancel()
        connection.writer.close()


async def until(told: list[bool], wanted: bool) -> None:
    async with asyncio.timeout(PATIENCE):
        while not told or told[-1] is not wanted:
            await asyncio.sleep(0.01)


@pytest.mark.parametrize(
    ("known", "reduced"),
    [
        ({GNOME: ("b", False)}, True),
        ({GNOME: ("b", True)}, False),
        ({NEWER: ("u", 1), GNOME: ("b", True)}, True),
        ({NEWER: ("u", 0), GNOME: ("b", False)}, False),
        ({}, False),
    ],
)
async def test_the_system_is_followed(
    tmp_path: Path, known: dict[tuple[str, str], tuple[str, Any]], reduced: bool
) -> None:
    told: list[bool] = []
    async with portal(known) as served:
        motion = ReducedMotion(SettingsFile(tmp_path / "settings.json"), told.append)
        motion.begin()
        await until(told, reduced)
        if known:
            async with asyncio.timeout(PATIENCE):
                # Told again where it is not listening yet.
                while told[-1] is reduced:
                    await served.change(GNOME, ("b", reduced))
                    await asyncio.sleep(0.05)
        motion.close()


async def test_what_was_chosen_counts_before_the_system_and_is_kept(tmp_path: Path) -> None:
    told: list[bool] = []
    file = tmp_path / "settings.json"
    settings = SettingsFile(file)
    motion = ReducedMotion(settings, told.append)
    settings.change(motion="reduced")
    assert told == [True]
    settings.change(motion="full")
    assert told == [True, False]
    assert SettingsFile(file).current.motion == "full"
    motion.close()
