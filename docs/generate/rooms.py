"""The rooms of the house: what the contracts in `pyproject.toml` allow, and who really imports whom."""

from __future__ import annotations

import ast
import tomllib
from dataclasses import dataclass
from pathlib import Path

import grimp

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class House:
    """One of the two programs.

    `storeys` are its rooms from the top down, `imports` what each imports of the others directly, `meets` which rooms
    import the other program's.
    """

    name: str
    storeys: tuple[tuple[str, ...], ...]
    imports: dict[str, frozenset[str]]
    meets: frozenset[str]

    def told(self) -> dict[str, frozenset[str]]:
        """The imports without those that follow from the others: what is imported by a way over another room."""
        return {
            room: frozenset(each for each in direct if not self._reached(direct - {each}) & {each})
            for room, direct in self.imports.items()
        }

    def _reached(self, rooms: frozenset[str]) -> set[str]:
        """All rooms that one comes to from these."""
        found: set[str] = set()
        waiting = list(rooms)
        while waiting:
            for each in self.imports[waiting.pop()] - found:
                found.add(each)
                waiting.append(each)
        return found


def houses() -> tuple[House, House]:
    """The desktop and the server as they are."""
    graph = grimp.build_graph("desktop", "server", cache_dir=None)  # a cache goes by dates, which a checkout changes
    return _house("desktop", graph), _house("server", graph)


def _house(name: str, graph: grimp.ImportGraph) -> House:
    storeys = _storeys(name)
    imports: dict[str, set[str]] = {room: set() for storey in storeys for room in storey}
    meets = set()
    for module in sorted(graph.modules):
        for imported in graph.find_modules_directly_imported_by(module):
            here, there = module.split("."), imported.split(".")
            if here[0] != name or len(here) == 1 or len(there) == 1:
                continue
            if there[0] != name:
                meets.add(here[1])
            elif there[1] != here[1]:
                imports[here[1]].add(there[1])
    return House(name, storeys, {room: frozenset(found) for room, found in imports.items()}, frozenset(meets))


def _storeys(name: str) -> tuple[tuple[str, ...], ...]:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    [layers] = [each["layers"] for each in contracts if each["type"] == "layers" and each["containers"] == [name]]
    return tuple(tuple(layer.split(" | ")) for layer in layers)


def purpose(house: str, room: str) -> str:
    """The first sentence of what a room says of itself."""
    path = ROOT / house / room
    path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    doc = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return " ".join(doc.split("\n\n")[0].split())


def is_folder(house: str, room: str) -> bool:
    """Whether the room is a folder; else it is one file."""
    return (ROOT / house / room).is_dir()
