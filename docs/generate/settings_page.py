"""The part of `docs/settings.md` that follows from the settings' declaration."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from docs.generate.source import fields
from server import settings
from server.settings import OTHER_VARIABLES, PREFIX, SECRETS, ServerSettings

if TYPE_CHECKING:
    from collections.abc import Iterator

LONG = 40
"""Characters of a default that are shown."""


def parts() -> dict[str, str]:
    """The text of each marked part of the page, by its name."""
    return {"settings": "\n".join(_rows())}


def _rows() -> Iterator[str]:
    told = fields(Path(settings.__file__))[ServerSettings.__name__]
    yield "| in the file | variable | default | meaning |"
    yield "| --- | --- | --- | --- |"
    for field in msgspec.structs.fields(ServerSettings):
        doc = told[field.name]
        if not doc:
            raise ValueError(f"the setting {field.name} says nothing of itself")
        yield f"| `{field.name}` | {_variables(field.name)} | {_default(field.default)} | {doc} |"


def _variables(name: str) -> str:
    variables = OTHER_VARIABLES.get(name, (f"{PREFIX}{name.upper()}",))
    if name in SECRETS:
        variables = (*variables, f"{SECRETS[name]}_FILE")
    return ", ".join(f"`{variable}`" for variable in variables)


def _default(value: Any) -> str:
    if value is msgspec.NODEFAULT or value is None or value == "":
        return ""
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"[:LONG]
