"""A module that is imported when something of it is used first. Which modules that is for: docs/decisions/0024."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class Later:
    """Stands for the module of that name. To be assigned where types are not checked; there the module is imported:

        if TYPE_CHECKING:
            import numpy as np
        else:
            np = Later("numpy")

    Python's own `LazyLoader` would look the same, but two threads that come at once break it.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> Any:
        value = getattr(import_module(self._name), attribute)
        setattr(self, attribute, value)  # found without us from now on
        return value
