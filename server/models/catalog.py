"""The models that can be fetched: `resources/models.toml`, in which people look them up by name."""

from __future__ import annotations

import difflib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import msgspec

from server.models.errors import ModelsError
from server.models.model import Model
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Mapping


class _Catalog(msgspec.Struct, forbid_unknown_fields=True):
    model: list[Model]


@cache
def catalog() -> Mapping[str, Model]:
    """Every model by its name, as the file has them in order."""
    read = msgspec.toml.decode(files("resources").joinpath("models.toml").read_bytes(), type=_Catalog)
    return {model.name: model for model in read.model}


def named(name: str, models: Mapping[str, Model] | None = None) -> Model:
    """The model of that name or title among `models`, by default those of the catalog; case does not count.

    Raises `ModelsError`.
    """
    known = catalog() if models is None else models
    wanted = name.strip().casefold()
    for model in known.values():
        if wanted in (model.name.casefold(), model.title.casefold()):
            return model
    raise unknown(name, known)


def unknown(name: str, models: Mapping[str, Model]) -> ModelsError:
    """That there is no such model, with the name that may have been meant."""
    near = difflib.get_close_matches(name.strip().casefold(), models, 1)
    if near:
        return ModelsError(
            "unknown_model",
            Text("There is no model called {name}. Did you mean {other}?", name=_shown(name), other=near[0]),
        )
    return ModelsError("unknown_model", Text("There is no model called {name}.", name=_shown(name)))


def _shown(name: str) -> str:
    """A stranger's word, short and on one line."""
    return "".join(each for each in name if each.isprintable())[:80] or "?"
