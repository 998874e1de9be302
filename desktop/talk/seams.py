"""The parts of microphone, speaker and connection that a conversation uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.audio.devices.catalog import AudioUnavailable
    from desktop.audio.speaker import Heard
    from server.protocol import events as e


class Ears(Protocol):
    """The part of the microphone that the controller uses."""

    @property
    def error(self) -> AudioUnavailable | None: ...
    def open(self) -> None: ...
    async def finish(self) -> None: ...
    def cancel(self) -> None: ...


class Wire(Protocol):
    """The part of the connection that the controller uses."""

    def send(self, event: e.ClientEvent) -> bool: ...
    def hurry(self) -> None: ...


class Mouth(Protocol):
    """The part of the speaker that the replies use."""

    def play(self, item_id: str, pcm: bytes) -> None: ...
    def end(self, item_id: str) -> None: ...
    def silence(self) -> Heard: ...
    def duck(self, soft: bool) -> None: ...
    def played_ms(self, item_id: str) -> int: ...
