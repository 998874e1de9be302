"""Draws the rooms as SVG: both programs side by side, each storey above those that it may import."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from docs.generate.rooms import House, is_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

STOREY, BOX, GAP, MARGIN, HEAD, LETTER = 74.0, 34.0, 26.0, 28.0, 64.0, 7.4
"""Pixels: from storey to storey, a room's height, between rooms, around a house, above it, a letter's width."""

WIDTHS = {"desktop": 700.0, "server": 520.0}

STYLE = """
  svg { font: 13px ui-monospace, monospace; background: #ffffff; }
  text { fill: #1f2328; text-anchor: middle; dominant-baseline: central; }
  .name { font: 600 17px system-ui, sans-serif; }
  .note { font: 12px system-ui, sans-serif; fill: #59636e; }
  .house { fill: #f6f8fa; stroke: #d1d9e0; }
  .room { fill: #ddf4ff; stroke: #0969da; }
  .file { fill: #ffffff; stroke: #59636e; }
  .shared { fill: #dafbe1; stroke: #1a7f37; stroke-width: 2; }
  .way { fill: none; stroke: #59636e; stroke-opacity: .6; marker-end: url(#tip); }
  .bridge { fill: none; stroke: #1a7f37; stroke-width: 2; stroke-dasharray: 6 4; marker-end: url(#green); }
  @media (prefers-color-scheme: dark) {
    svg { background: #0d1117; }
    text { fill: #f0f6fc; }
    .note { fill: #9198a1; }
    .house { fill: #151b23; stroke: #3d444d; }
    .room { fill: #0c2d6b; stroke: #4493f8; }
    .file { fill: #0d1117; stroke: #9198a1; }
    .shared { fill: #04260f; stroke: #3fb950; }
    .way { stroke: #9198a1; }
    .bridge { stroke: #3fb950; }
  }
"""


@dataclass(frozen=True, slots=True)
class Box:
    """A room's place: the middle of it, and its width."""

    x: float
    y: float
    width: float


def picture(houses: tuple[House, House]) -> str:
    """The whole picture."""
    left = MARGIN
    height = HEAD + STOREY * max(len(house.storeys) for house in houses) + MARGIN
    drawn: list[str] = []
    places: dict[str, dict[str, Box]] = {}
    for house in houses:
        width = WIDTHS[house.name]
        places[house.name] = _places(house, left, width, height)
        drawn += _drawn(house, places[house.name], left, width, height)
        left += width + 3 * MARGIN
    drawn += _bridge(places["server"]["protocol"], MARGIN + WIDTHS["desktop"])
    total, depth = left - 2 * MARGIN, height + 2 * MARGIN
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {total:g} {depth:g}" width="{total:g}" role="img">',
            "<title>The rooms of the desktop and of the server, and who imports whom</title>",
            f"<style>{STYLE}</style>",
            f"<defs>{_tip('tip', '#59636e')}{_tip('green', '#1a7f37')}</defs>",
            *drawn,
            "</svg>\n",
        ]
    )


def _places(house: House, left: float, width: float, height: float) -> dict[str, Box]:
    """Each storey in the middle of the house, its rooms in the order of those above that import them."""
    places: dict[str, Box] = {}
    pitch = (height - HEAD - MARGIN) / len(house.storeys)
    for number, storey in enumerate(house.storeys):
        y = HEAD + MARGIN + pitch * number + BOX / 2
        order = sorted(storey, key=lambda room: (_pull(house, room, places, left + width / 2), room))
        sizes = [LETTER * len(_label(house, room)) + 24 for room in order]
        gap = min(4 * GAP, (width - 2 * GAP - sum(sizes)) / max(1, len(sizes)))
        x = left + (width - sum(sizes) - gap * (len(sizes) - 1)) / 2 + _aside(number, len(sizes)) * width
        for room, size in zip(order, sizes, strict=True):
            places[room] = Box(x + size / 2, y, size)
            x += size + gap
    return places


def _aside(number: int, rooms: int) -> float:
    """A room that is alone in its storey steps aside, so that ways past it can be seen; in shares of the width."""
    return (-0.22, 0.22)[number % 2] if rooms == 1 and number else 0.0


def _pull(house: House, room: str, places: dict[str, Box], middle: float) -> float:
    """Where a room would like to stand: in the middle of those that import it."""
    above = [places[each].x for each, imports in house.told().items() if room in imports and each in places]
    return sum(above) / len(above) if above else middle


def _drawn(house: House, places: dict[str, Box], left: float, width: float, height: float) -> Iterator[str]:
    yield f'<rect class="house" x="{left:g}" y="{MARGIN:g}" width="{width:g}" height="{height:g}" rx="12"/>'
    yield f'<text class="name" x="{left + width / 2:g}" y="{MARGIN + 26:g}">{house.name}</text>'
    for room, imports in sorted(house.told().items()):
        for each in sorted(imports):
            yield _way(places[room], places[each])
    for room, box in places.items():
        kind = "shared" if (house.name, room) == ("server", "protocol") else _kind(house, room)
        x, y = box.x - box.width / 2, box.y - BOX / 2
        yield f'<rect class="{kind}" x="{x:.1f}" y="{y:.1f}" width="{box.width:.1f}" height="{BOX:g}" rx="6"/>'
        yield f'<text x="{box.x:.1f}" y="{box.y:.1f}">{_label(house, room)}</text>'


def _bridge(protocol: Box, side: float) -> Iterator[str]:
    """The one way from program to program, from the side of the desktop."""
    y = protocol.y + BOX / 2 + 34
    yield f'<path class="bridge" d="M {side:.1f} {y:.1f} H {protocol.x:.1f} V {protocol.y + BOX / 2 + 3:.1f}"/>'
    middle = (side + 3 * MARGIN + protocol.x) / 2
    yield f'<text class="note" x="{middle:.1f}" y="{y + 14:.1f}">the desktop imports nothing else of the server</text>'


def _way(start: Box, end: Box) -> str:
    top, bottom = start.y + BOX / 2, end.y - BOX / 2 - 3
    bend = (bottom - top) / 2
    return (
        f'<path class="way" d="M {start.x:.1f} {top:.1f} '
        f'C {start.x:.1f} {top + bend:.1f} {end.x:.1f} {bottom - bend:.1f} {end.x:.1f} {bottom:.1f}"/>'
    )


def _tip(name: str, colour: str) -> str:
    return (
        f'<marker id="{name}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" '
        'markerUnits="userSpaceOnUse" orient="auto">'
        f'<path d="M 0 0 L 8 4 L 0 8 z" fill="{colour}"/></marker>'
    )


def _label(house: House, room: str) -> str:
    return f"{room}/" if is_folder(house.name, room) else f"{room}.py"


def _kind(house: House, room: str) -> str:
    return "room" if is_folder(house.name, room) else "file"
