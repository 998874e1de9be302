"""A person at the window for tests: the real controller and connection, with ears and a mouth that need no device."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Self

from desktop.address import Address
from desktop.audio.devices.catalog import AudioUnavailable
from desktop.audio.speaker import Heard
from desktop.backend.connection import BackendConnection, LinkState, LinkStatus, Patience
from desktop.talk.controller import Controller
from desktop.talk.outbox import SHORTEST_TALK_SECONDS
from server.protocol import events as e
from server.protocol.audio import WIRE_RATE, duration_ms, size_of
from tests.patience import PATIENCE
from tests.servers.realtime_server import TOKEN

USUAL = Patience()
SECOND = b"\x01\x02" * WIRE_RATE


BY_BUTTON = e.SessionUpdate(session=e.Session(audio=e.Audio(input=e.AudioInput(turn_detection=None))))
"""As the app says it: the button tells when somebody speaks."""


class Talker:
    """Everything that was shown is in `questions` and `replies` (texts by id) and in `notices`."""

    error: AudioUnavailable | None = None

    def __init__(self, url: str, *, patience: Patience = USUAL, instantly: bool = True) -> None:
        self.questions: dict[str, str] = {}
        self.replies: dict[str, str] = {}
        self.finished: dict[str, str] = {}
        self.interrupted: set[str] = set()
        self.notices: list[str] = []
        self.returned: list[str] = []
        self.status = ""
        self.links: list[LinkStatus] = []
        self.events: list[e.ServerEvent] = []
        self.on_event: Callable[[e.ServerEvent], None] = lambda _: None
        self._instantly = instantly
        self._sound: dict[str, int] = {}
        self._silenced = True
        self._latest: str | None = None
        self.controller = Controller(self, self)
        self._connect_signals()
        self.connection = BackendConnection(
            Address(url, TOKEN),
            received=self._received,
            changed=self._changed,
            patience=patience,
            greeting=BY_BUTTON,
        )
        self.controller.use(self.connection)

    async def __aenter__(self) -> Self:
        self.connection.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.connection.close()

    # --- what a person does and sees

    async def say(self, seconds: float = 1.0) -> None:
        """Hold the button and talk, faster than people do, and let go."""
        self.controller.press()
        self.controller._pressed_at -= SHORTEST_TALK_SECONDS
        for _ in range(round(seconds / 0.1)):
            self.controller.frame(SECOND[: size_of(0.1, WIRE_RATE)])
            await asyncio.sleep(0)
        self.controller.release()
        await asyncio.sleep(0)

    async def until(self, true: Callable[[], object], what: str = "") -> None:
        async with asyncio.timeout(PATIENCE):
            while not true():
                await asyncio.sleep(0.01)

    async def connected(self) -> None:
        await self.until(lambda: self.up)

    @property
    def up(self) -> bool:
        return bool(self.links) and self.links[-1].link is LinkState.UP

    @property
    def answered(self) -> bool:
        """Whether every reply that began has ended, and nothing is awaited any more."""
        quiet = not self.controller._questions.kept.waiting and self.controller._turn.response_id is None
        return self.up and bool(self.finished) and quiet and set(self.replies) == set(self.finished)

    # --- ears and mouth

    def open(self) -> None:
        pass

    async def finish(self) -> None:
        pass

    def cancel(self) -> None:
        pass

    def play(self, item_id: str, pcm: bytes) -> None:
        self._latest = item_id
        self._sound[item_id] = self._sound.get(item_id, 0) + len(pcm)

    def end(self, item_id: str) -> None:
        if self._instantly:
            asyncio.get_running_loop().call_soon(self.controller.drained, item_id)

    def silence(self) -> Heard:
        latest, self._latest = self._latest, None
        return Heard(latest, self.played_ms(latest)) if latest else Heard(None, 0)

    def duck(self, soft: bool) -> None:
        pass

    def played_ms(self, item_id: str) -> int:
        return int(duration_ms(self._sound.get(item_id, 0), WIRE_RATE))

    # --- wiring

    def _received(self, event: e.ServerEvent) -> None:
        self.events.append(event)
        self.controller.received(event)
        self.on_event(event)

    def _changed(self, link: LinkStatus) -> None:
        self.links.append(link)
        self.controller.link_changed(link)

    def _connect_signals(self) -> None:
        said = self.controller
        said.question_added.connect(self.questions.__setitem__)
        said.question_changed.connect(lambda item_id, text, _: self.questions.__setitem__(item_id, text))
        said.reply_added.connect(lambda item_id: self.replies.__setitem__(item_id, ""))
        said.reply_replaced.connect(self._replace)
        said.reply_grew.connect(lambda item_id, text: self.replies.__setitem__(item_id, self.replies[item_id] + text))
        said.reply_finished.connect(self.finished.__setitem__)
        said.reply_interrupted.connect(lambda item_id, _: self.interrupted.add(item_id))
        said.noticed.connect(lambda notice: self.notices.append(notice.text))
        said.message_returned.connect(lambda text, _pictures: self.returned.append(text))
        said.status_changed.connect(lambda status: setattr(self, "status", status.text))

    def _replace(self, old: str, new: str) -> None:
        del self.replies[old]
        self.replies[new] = ""
