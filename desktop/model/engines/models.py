"""What the page of the models and the tray show of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from desktop.model.notice import Notice

Act = Literal["get", "cancel", "use", "remove"]


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """A model that can be fetched, or that is here; `act` is what its first button does, empty for nothing."""

    name: str
    title: str
    task: str
    """One of `server.models.model.TASKS`."""
    languages: tuple[str, ...]
    """BCP 47 tags."""
    facts: str
    """Size, licence and so on, in one line."""
    act: Literal["get", "cancel", "use", ""]
    removable: bool
    notice: Notice
    """How far it is, or what is to be known of it."""


@dataclass(frozen=True, slots=True)
class Coming:
    """A model on its way."""

    name: str
    title: str
    progress: str
    """How far it is, in words."""
