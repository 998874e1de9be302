"""Errors named after the stage that failed.

    StageFailed
    ├── SttFailed
    ├── LlmFailed
    ├── TtsFailed
    └── SpeechFailed
    UserFacingError

A vendor's exception becomes one of these at the provider's edge, so that nothing else knows vendors.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from server.protocol.texts import Text


class StageFailed(Exception):
    """A stage of the pipeline could not do its work.

    `code` is for programs: `snake_case`, stable. `message` is one sentence for a person; it holds no key, no
    speech and no text of a vendor's exception.
    """

    def __init__(self, code: str, message: Text) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message


class SttFailed(StageFailed):
    """Speech recognition failed."""


class LlmFailed(StageFailed):
    """The language model failed."""


class TtsFailed(StageFailed):
    """Speech synthesis failed."""


class SpeechFailed(StageFailed):
    """A speech model failed."""


class UserFacingError(Exception):
    """Something that whoever asked is told as it is: `message` is one sentence for a person."""

    retry_after = 0
    """Seconds after which it may be tried again; 0 where that is not known."""

    def __init__(self, message: Text) -> None:
        super().__init__(message)
        self.message = message
