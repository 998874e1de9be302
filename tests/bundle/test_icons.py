"""The icon set in every container that a system asks for."""

from __future__ import annotations

import struct

import pytest

from bundle import icons

PNG = b"\x89PNG\r\n\x1a\n"


def side_of(png: bytes) -> tuple[int, int]:
    assert png.startswith(PNG)
    width, height = struct.unpack(">II", png[16:24])
    return width, height


@pytest.mark.parametrize("side", icons.PNG_SIDES)
def test_every_size_for_linux(side: int) -> None:
    assert side_of((icons.FOLDER / f"{side}.png").read_bytes()) == (side, side)


def test_the_icon_for_windows_holds_every_size() -> None:
    data = (icons.FOLDER / "app.ico").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", data)
    assert (kind, count) == (1, len(icons.ICO_SIDES))
    for place, side in enumerate(icons.ICO_SIDES):
        width, *_, size, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * place)
        assert width == side % 256
        assert side_of(data[offset : offset + size]) == (side, side)


def test_the_icon_for_macos_holds_every_size() -> None:
    data = (icons.FOLDER / "app.icns").read_bytes()
    assert data[:8] == b"icns" + struct.pack(">I", len(data))
    place, found = 8, {}
    while place < len(data):
        size = struct.unpack_from(">I", data, place + 4)[0]
        found[data[place : place + 4]] = side_of(data[place + 8 : place + size])[0]
        place += size
    assert found == icons.ICNS_KINDS


def test_drawn_as_large_as_asked(qapp: object) -> None:
    assert side_of(icons.draw(20)) == (20, 20)
