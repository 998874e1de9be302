"""The parts of `docs/architecture.md` that follow from the code: which rooms there are and what each imports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docs.generate.rooms import House, is_folder, purpose

if TYPE_CHECKING:
    from collections.abc import Iterator


def parts(houses: tuple[House, House]) -> dict[str, str]:
    """The text of each marked part of the page, by its name."""
    return {f"rooms-of-{house.name}": "\n".join(_rows(house)) for house in houses}


def _rows(house: House) -> Iterator[str]:
    yield "| room | what lives there | imports |"
    yield "| --- | --- | --- |"
    for storey in house.storeys:
        for room in storey:
            path = f"{house.name}/{room}/" if is_folder(house.name, room) else f"{house.name}/{room}.py"
            others = ["server.protocol"] if room in house.meets else []
            imports = ", ".join(f"`{each}`" for each in [*sorted(house.imports[room]), *others])
            yield f"| `{path}` | {purpose(house.name, room)} | {imports} |"
