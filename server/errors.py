"""Errors named after the stage that failed.

    StageFailed
    ├── TranscriptionFailed
    ├── ChatFailed
    └── SynthesisFailed

A vendor's exception becomes one of these at the provider's edge, so that nothing else knows vendors.
"""

from __future__ import annotations

import traceback


class StageFailed(Exception):
    """A stage of the pipeline could not do its work.

    `code` is for programs: `snake_case`, stable. `message` is one sentence for a person; it holds no key, no
    speech and no text of a vendor's exception.
    """

    stage = "pipeline"

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message


class TranscriptionFailed(StageFailed):
    stage = "hear"


class ChatFailed(StageFailed):
    stage = "think"


class SynthesisFailed(StageFailed):
    stage = "speak"


def trace_of(error: BaseException) -> str:
    """Of which kind an error is and where it happened, without its text: that may hold what somebody said."""
    return type(error).__name__ + "\n" + "".join(traceback.format_tb(error.__traceback__))
