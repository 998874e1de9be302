"""`sb-voice ask`: one spoken question from a file, over the same connection as the window's."""

from __future__ import annotations

import asyncio
import json
import tempfile
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import UNSET

from desktop.backend.bundled import BundledServer
from desktop.backend.bundled_process import log_file
from desktop.backend.connection import BackendConnection, LinkState, LinkStatus
from desktop.backend.failures.goodbye import sentence
from desktop.backend.failures.outcome import Failure
from desktop.commands.recording import AskFailed, read_sound, write_sound
from desktop.talk.outbox import Outbox
from desktop.terminal import complain, say, shows_all
from server.protocol import events as e
from server.protocol.audio import FRAME_SECONDS, SAMPLE_WIDTH, WIRE_RATE, size_of
from server.protocol.turn import GrammarError, Turn

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence
    from importlib.resources.abc import Traversable

    from desktop.address import Address
    from desktop.commands.served_secrets import ServedSecrets

SILENT_SECONDS = 120.0
"""How long the server may say nothing at all before we give up."""

COMING_UP_SECONDS = 35.0
"""How long servers of tools are waited for: a program that `npx` or `uvx` has to fetch first takes long."""

GONE_SECONDS = 20.0
"""How long a lost connection may take to come back."""

CHUNK_SECONDS = 0.5
"""How much sound goes into one event where nobody speaks it live."""


@dataclass
class Answer:
    """What came back. `speech` is PCM16 mono at `WIRE_RATE`."""

    transcript: str = ""
    reply: str = ""
    speech: bytearray = field(default_factory=bytearray)
    timings_ms: dict[str, int] = field(default_factory=dict)

    @property
    def seconds(self) -> float:
        return len(self.speech) / (SAMPLE_WIDTH * WIRE_RATE)

    def as_json(self) -> str:
        return json.dumps(
            {
                "transcript": self.transcript,
                "reply": self.reply,
                "reply_seconds": round(self.seconds, 3),
                "timings_ms": self.timings_ms,
            },
            ensure_ascii=not shows_all(),
        )


async def ask(
    pcm: bytes, server: Address | None, *, live: bool = False, collections: list[str] | None = None
) -> Answer:
    """Speak `pcm` to `server`, or to the bundled one, and wait for the answer. Raises `AskFailed`.

    It is answered from the documents of these `collections`, else from all.

    `live` speaks as fast as a person would; otherwise it is sent at once.
    """
    if server is not None:
        return await _Question(server, collections).answer(pcm, live=live)
    async with bundled_server() as address:
        return await _Question(address, collections).answer(pcm, live=live)


@asynccontextmanager
async def bundled_server(
    settings: Mapping[str, object] | None = None, secrets: ServedSecrets | None = None
) -> AsyncIterator[Address]:
    """The server that comes with the app, as long as the block runs, with the `settings` given, or those of what is
    to look after its `secrets`. Raises `AskFailed`.
    """
    loop = asyncio.get_running_loop()
    address: asyncio.Future[Address] = loop.create_future()

    def died(cause: str) -> None:
        if not address.done():
            address.set_exception(AskFailed(cause))

    if secrets is None:
        server = BundledServer(loop, started=address.set_result, died=died)
    else:
        server = BundledServer(loop, started=address.set_result, died=died, keep=secrets.keep, read=secrets.read)
        secrets.serve(server)
        settings = secrets.settings
    server.start(settings or {})
    try:
        yield await address
    finally:
        await asyncio.to_thread(server.stop)


class _Question:
    """One question and its answer on a connection of its own; asked again where that is lost on the way."""

    def __init__(self, server: Address, collections: list[str] | None) -> None:
        self._server = server
        self._news: asyncio.Queue[e.ServerEvent | LinkStatus] = asyncio.Queue()
        push_to_talk = e.Audio(input=e.AudioInput(turn_detection=None))
        # A timer waits for somebody who stays.
        wanted = sorted(e.OPTIONAL_EVENTS - {e.type_of(e.TimerDue)})
        session = e.Session(
            include=wanted, audio=push_to_talk, sb_documents=UNSET if collections is None else collections
        )
        self._greeting = greeting = e.SessionUpdate(session=session)
        self._connection = BackendConnection(
            server, received=self._news.put_nowait, changed=self._changed, greeting=greeting
        )
        self._turn = Turn()
        self._kept = Outbox()
        self._question = self._kept.begin()
        self._lost_at: float | None = None
        self._answer = Answer()
        self._asked = 0.0

    async def answer(self, pcm: bytes, *, live: bool) -> Answer:
        self._connection.start()
        try:
            await self._connected()
            await self._speak(pcm, live=live)
            self._question.complete = True
            self._send(self._question.commit())
            self._send(self._kept.ask())
            self._asked = asyncio.get_running_loop().time()
            while not self._take(await self._next()):
                pass
        finally:
            await self._connection.close()
        return self._answer

    async def _next(self) -> e.ServerEvent | LinkStatus:
        try:
            async with asyncio.timeout(SILENT_SECONDS):
                return await self._news.get()
        except TimeoutError:
            raise AskFailed("The server does not answer.") from None

    async def _connected(self) -> None:
        while True:
            match await self._next():
                case LinkStatus(failure=Failure() as failure):
                    raise AskFailed(sentence(replace(failure, again=False)))
                case e.SessionCreated(session=e.Session(sb_tool_secrets_wanted=list() as wanted)):
                    if await self._gave(wanted):
                        with suppress(TimeoutError):  # asked without them then
                            async with asyncio.timeout(COMING_UP_SECONDS):
                                await self._has_tools()
                    return
                case e.SessionCreated():
                    return

    async def _has_tools(self) -> None:
        """Return once the servers of tools that were given what they want are there, or cannot be."""
        while True:
            match await self._next():
                case LinkStatus(failure=Failure() as failure):
                    raise AskFailed(sentence(replace(failure, again=False)))
                case e.ToolSecretsWanted(wanted=wanted) if any(each.given for each in wanted):
                    lacking = {each.server for each in wanted if not each.given}  # these are not connected to
                    if all(each.state not in ("off", "connecting") for each in wanted if each.server not in lacking):
                        return

    async def _gave(self, wanted: Sequence[e.ToolSecretWanted]) -> bool:
        """Give what is wanted of this person, as far as it is there; False where nothing is."""
        from desktop.commands.personal_values import personal_values  # most servers want nothing

        given = await personal_values(self._server.url, wanted)
        session = msgspec.structs.replace(self._greeting.session, sb_tool_secrets=given)
        self._connection.greeting = e.SessionUpdate(session=session)
        return bool(given) and self._connection.send(self._connection.greeting)

    async def _speak(self, pcm: bytes, *, live: bool) -> None:
        seconds = FRAME_SECONDS if live else CHUNK_SECONDS
        size = size_of(seconds, WIRE_RATE)
        begun = asyncio.get_running_loop().time()
        for number, start in enumerate(range(0, len(pcm), size)):
            if live:
                await asyncio.sleep(begun + (number + 1) * seconds - asyncio.get_running_loop().time())
            part = pcm[start : start + size]
            self._kept.hear(self._question, part, gap=False)
            self._send(e.AudioAppend(audio=part))

    def _send(self, event: e.ClientEvent) -> None:
        """What cannot be sent now is sent once there is a connection again."""
        if self._connection.send(event):
            self._turn.follow(event)

    def _changed(self, link: LinkStatus) -> None:
        if link.link is LinkState.UP:
            while not self._news.empty():
                self._news.get_nowait()  # of a connection that is no more
            self._turn.reset()
            self._answer = Answer(transcript=self._answer.transcript)
            for event in self._kept.again():
                self._send(event)
        self._news.put_nowait(link)

    def _take(self, news: e.ServerEvent | LinkStatus) -> bool:
        """Note what came; True when that was the end."""
        if isinstance(news, LinkStatus):
            self._check(news)
            return False
        try:
            if not self._turn.follow(news):
                return False
        except GrammarError as error:
            raise AskFailed(f"The server broke the protocol: {error}.") from None
        return self._note(news)

    def _check(self, link: LinkStatus) -> None:
        """A lost connection may come back, but not for ever."""
        now = asyncio.get_running_loop().time()
        self._lost_at = None if link.link is LinkState.UP else self._lost_at or now
        gone = self._lost_at is not None and now - self._lost_at > GONE_SECONDS
        if (why := link.not_soon) is not None:
            raise AskFailed(why)
        if gone or self._kept.exhausted:
            raise AskFailed("The connection to the server was lost.")

    def _note(self, event: e.ServerEvent) -> bool:
        answer = self._answer
        match event:
            case e.TranscriptionCompleted(item_id=item_id, transcript=text):
                self._kept.note_words(item_id, text)
                answer.transcript = text
            case e.OutputTranscriptDelta(delta=text):
                answer.reply += text
            case e.OutputAudioDelta(delta=pcm):
                if not answer.speech:
                    waited = asyncio.get_running_loop().time() - self._asked
                    answer.timings_ms["end_of_speech_to_first_audio"] = round(waited * 1000)
                answer.speech += pcm
            case e.TurnTimings():
                answer.timings_ms |= {
                    name: getattr(event, f"{name}_ms") for name in ("hear", "think", "speak", "total")
                }
            case e.NoticeGiven(message=message):
                complain(str(message))
            case e.Error(error=e.Fault(code="item_create_duplicate_item_id")):
                pass  # it had arrived before the connection was lost
            case e.Error(error=fault):
                raise AskFailed(fault.message)
            case e.ResponseDone(response=response):
                self._end(response)
                return True
        return False

    def _end(self, response: e.Response) -> None:
        if response.status in ("completed", "incomplete"):  # cut off at the limit it is an answer, too
            return
        details = response.status_details
        if details is None or details.error is UNSET:
            raise AskFailed("The reply was not completed.")
        raise AskFailed(details.error.message, ours=details.error.code == "internal_error")


def run_ask(arguments: Any, server: Address | None) -> int:
    """The command: 0 with an answer on stdout, 1 with one sentence on stderr, where the file cannot be written both."""
    try:
        pcm = read_sound(Path(arguments.file))
        answer = asyncio.run(ask(pcm, server, live=arguments.live, collections=arguments.collections))
        if arguments.json:
            say(answer.as_json())
        else:
            _tell(answer)
        if arguments.out:  # last: an answer that cannot be written can still be read
            write_sound(Path(arguments.out), bytes(answer.speech))
    except AskFailed as failure:
        complain(f"sb-voice: {failure}")
        if failure.ours and server is None:
            complain(f"sb-voice: What it was stands in {log_file()}")
        return 1
    return 0


def run_demo(question: Traversable) -> int:
    """Hold a spoken conversation in the terminal, where there is no display for a window."""
    say("There is no display, so this is the demo conversation in the terminal.")
    say("Playing a spoken question to the bundled server…")
    try:
        answer = asyncio.run(ask(read_sound(question), None, live=True))
        # A folder of its own: in the shared one a name that is known beforehand may be somebody else's.
        path = Path(tempfile.mkdtemp(prefix="sb-voice-")) / "reply.wav"
        write_sound(path, bytes(answer.speech))
    except AskFailed as failure:
        complain(f"sb-voice: {failure}")
        return 1
    _tell(answer)
    say(f"The spoken reply is in {path}")
    return 0


def _tell(answer: Answer) -> None:
    say(f"You said: {answer.transcript}")
    say(f"Reply:    {answer.reply.strip()} ({answer.seconds:.1f} s)")
    times = ", ".join(f"{name.replace('_', ' ')} {value} ms" for name, value in answer.timings_ms.items())
    say(f"Timings:  {times}")
