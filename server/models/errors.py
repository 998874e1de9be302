"""What goes wrong with models, told in one sentence for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from server.protocol.texts import Text


class ModelsError(Exception):
    """Something could not be done with a model; `code` says the same for a program."""

    def __init__(self, code: str, message: Text) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
