"""The three things a turn needs, and the one that does all three, as small Protocols; `catalog` knows who fulfils them.

An engine is made once and shared by all sessions. It never sees a session, the pipeline or the store. What its
vendor raises becomes a `server.errors.StageFailed` at its own edge.

A method that is implemented by an async generator is declared with plain `def`: calling it returns the iterator.
Whoever iterates closes the iterator (`contextlib.aclosing`); closing it early is how a turn is interrupted, and the
engine then stops working on it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol, Self, get_args

from server.protocol.texts import Text

Ability = Literal["calls_functions", "sees", "reasons", "paces"]
ABILITIES: frozenset[Ability] = frozenset(get_args(Ability))
"""What not every engine can; one that can says so with an attribute of that name."""

Effort = Literal["minimal", "low", "medium", "high", "xhigh"]
"""How much a model thinks before it answers."""


@dataclass(frozen=True, slots=True)
class FunctionCall:
    """A model wants a function to be run; `arguments` are JSON, as the model wrote them."""

    id: str
    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as a `data:` address, how closely a model shall look at it, and what it is called."""

    url: str
    detail: Literal["auto", "low", "high"] = "auto"
    name: str = ""


@dataclass(frozen=True, slots=True)
class PromptMessage:
    """One message of the prompt.

    A reply that was `interrupted` has the text that was heard of it, which may be none. How a model is told is its
    engine's matter. What the `call` of a function gave back is the text of the message of the role "tool" with the
    call's id.
    """

    role: Literal["system", "user", "assistant", "tool"]
    text: str
    interrupted: bool = False
    call: FunctionCall | None = None
    call_id: str = ""
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True, slots=True)
class Function:
    """What a model may have run by others; `parameters` is a JSON schema."""

    name: str
    description: str = ""
    parameters: Mapping[str, object] = field(default_factory=lambda: {"type": "object", "properties": {}})


@dataclass(frozen=True, slots=True)
class Functions:
    """What a model may call in a reply: as it likes, never, at least one, or the one called `chosen`."""

    offered: tuple[Function, ...] = ()
    choice: Literal["auto", "none", "required"] = "auto"
    chosen: str = ""
    parallel: bool | None = None
    """Whether it may call several at once; None leaves that to the model."""


NO_FUNCTIONS = Functions()


@dataclass(frozen=True, slots=True)
class TokenCount:
    """What a reply took, as the model's provider counted."""

    read: int
    written: int
    cached: int = 0
    """Of those that were read, how many had been read before."""
    read_sound: int = 0
    """Of those that were read, how many were sound; of the written ones `written_sound`."""
    written_sound: int = 0

    def plus(self, other: TokenCount) -> TokenCount:
        """Both together."""
        return TokenCount(
            self.read + other.read,
            self.written + other.written,
            self.cached + other.cached,
            self.read_sound + other.read_sound,
            self.written_sound + other.written_sound,
        )


@dataclass
class ReplyNotes:
    """What becomes known of a reply beside its words; made by whoever asks, and filled in by the engine.

    The calls are there when the reply is complete. `cut_short` tells why it ended before the model was done.
    """

    calls: list[FunctionCall] = field(default_factory=list)
    cut_short: Literal["max_output_tokens", "content_filter"] | None = None
    count: TokenCount | None = None
    prompt_cost: int = 0
    """Tokens of the prompt by our own estimate."""


@dataclass(frozen=True, slots=True)
class Thought:
    """A piece of what a model wrote for itself: shown only where somebody opens it, never said, kept or sent back.

    `takes_back`: all that the reply said so far was a thought too, which was not known when it came.
    """

    text: str
    takes_back: bool = False


@dataclass(frozen=True, slots=True)
class Waiting:
    """Nothing has come from a model for a while, but it shows that it is at work; `message` says so to the person."""

    message: Text


Written = str | Thought | Waiting
"""What comes of a model: pieces of its answer, and what belongs to none."""


@dataclass(frozen=True, slots=True)
class Speech:
    """A piece of a spoken reply.

    `pcm` is PCM16 mono at the synthesizer's `sample_rate`. `text` is what begins to sound with this piece, spaces
    included; it is empty where the piece goes on with the text before it. `weights`, where the engine does not know
    when a word sounds, divide a text into parts: the characters of each, and how much of the sound it takes.
    """

    pcm: bytes
    text: str = ""
    weights: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class OwnWord:
    """What is said for a word, or for some that stand together."""

    word: str
    """In capitals or not."""
    say: str
    language: str = ""
    """Where it counts, as a BCP 47 tag; empty: everywhere."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a reply is spoken: how fast, and what is said of that in it which is no words."""

    emoji: Literal["silent", "named"] = "silent"
    """Also for "*sighs*" and the like."""
    code: Literal["mention", "read"] = "mention"
    """Whether a block of code is read out, or only said to be there."""
    speed: float = 1.0
    """How fast, 1 being the voice's own pace: 0.25 to 1.5."""
    pronunciations: tuple[OwnWord, ...] = ()
    """What a person wants said otherwise than it is written."""


HeardWords = Callable[[float], Awaitable[str | None]]
"""Asked with the milliseconds of a reply that were really played, it answers with the text of these.

None where it cannot tell after all. The answer takes a way to the vendor and back.
"""


class ReplyPlayback:
    """What becomes of one spoken reply at its listener; made by whoever has it spoken.

    An engine whose vendor knows which words sounded says through `answer_with` who can be asked; the listener takes
    that, once, right after the reply was interrupted.
    """

    def __init__(self) -> None:
        self._answer: HeardWords | None = None

    def answer_with(self, answer: HeardWords | None) -> None:
        """From here on `answer` is to be asked, or nobody where it is None."""
        self._answer = answer

    def take_answer(self) -> HeardWords | None:
        """Whom to ask; None where nobody knows, and from the second time on."""
        answer, self._answer = self._answer, None
        return answer


class Engine(Protocol):
    async def load(self) -> None:
        """Make ready to work: read weights, open clients. Awaited once, in the background, after the server
        started. Raises `StageFailed` where it cannot be done."""

    async def warm(self) -> None:
        """Open the connection that the next turn will need, where none is open. It closes again by itself when nobody
        needs it. What it raises does not matter: the turn will meet the same and say so."""

    async def close(self) -> None:
        """Let go of threads, processes and connections."""


class Hypothesis(str):
    """What was understood so far, by an engine that can tell how likely that is all: `over`, 0 to 1."""

    __slots__ = ("over",)
    over: float

    def __new__(cls, text: str, over: float) -> Self:
        made = super().__new__(cls, text)
        made.over = over
        return made


def over_of(text: str) -> float | None:
    """How likely that is all that will be said, 0 to 1; None where nobody can tell."""
    return text.over if isinstance(text, Hypothesis) else None


def told_apart(text: str, before: str) -> bool:
    """Whether the one says anything that the other did not."""
    return text != before or over_of(text) != over_of(before)


class Transcriber(Engine, Protocol):
    sample_rate: int
    """Hz of the PCM16 mono sound it wants."""

    def transcribe(self, audio: AsyncIterator[bytes], *, language: str | None = None) -> AsyncIterator[str]:
        """Everything heard so far, again and again while the sound still comes; the last one is final.

        Yields at least one text; it is empty where nothing was said. One that is a `Hypothesis` also says how likely
        that is all, and may come again with another likelihood. Raises `SttFailed`. Which languages it hears it
        says with an attribute `languages`, tags of which the first counts where none was chosen, and `*` for any.
        """


class ChatModel(Engine, Protocol):
    @property
    def prompt_tokens(self) -> int:
        """How long a prompt may be, in tokens by the estimate of `server.engines.tokens`.

        It may become less when the model refuses a prompt with the code `too_long`.
        """

    def stream(
        self,
        messages: Sequence[PromptMessage],
        *,
        max_tokens: int | None = None,
        functions: Functions = NO_FUNCTIONS,
        effort: Effort | None = None,
        notes: ReplyNotes | None = None,
    ) -> AsyncIterator[Written]:
        """The reply, piece by piece as the model writes it: as text what is said. No text where functions are called
        instead.

        What else is known of it goes into `notes`. Raises `LlmFailed`. A model that can call functions says so with an
        attribute `calls_functions`, one that takes pictures with `sees`, and one that thinks as much as it is told
        with `reasons`; to others none of these is given.
        """


class Synthesizer(Engine, Protocol):
    sample_rate: int
    """Hz of the sound it makes."""

    def language(self, voice: str | None = None) -> str | None:
        """What it speaks, as a BCP 47 tag; None where it speaks any language. Known before it is loaded."""

    def speak(
        self,
        text: AsyncIterator[str],
        *,
        voice: str | None = None,
        playback: ReplyPlayback | None = None,
        manner: Manner | None = None,
    ) -> AsyncIterator[Speech]:
        """The text as sound, while it is still being written. Takes raw pieces and decides itself where to cut them.

        What it says of them is what `server.engines.tts.speakable` makes of it, in the `manner` asked for. The texts
        of all pieces, joined, are what was given. An unknown `voice` means the engine's own. `playback` is
        for engines that can tell exactly what was heard; without it nobody will ask. A voice that can speak faster
        and slower says so with an attribute `paces`; others keep their pace.
        Raises `TtsFailed`.
        """


@dataclass(frozen=True, slots=True)
class HeardQuestion:
    """What the person said, as a speech model understood it; empty where it was nothing."""

    text: str
    final: bool = True
    """Whether that is all; else what is known so far."""


@dataclass(frozen=True, slots=True)
class SpeechTurn:
    """What a speech model is to answer: a conversation as it was said and heard, and the sound of the last question.

    The sound is PCM16 mono at the model's `sample_rate`; it is empty where the last message was typed, and then stands
    among the `messages`.
    """

    messages: Sequence[PromptMessage]
    sound: bytes = b""
    aloud: bool = True
    """Whether the answer is wanted as sound; else as text alone."""
    voice: str | None = None
    language: str | None = None
    max_tokens: int | None = None
    functions: Functions = NO_FUNCTIONS
    passages: Callable[[str], Awaitable[str]] | None = None
    """Given the words of a question in sound, what the model is to be shown beside it of the person's documents: empty
    where nothing fits. For models that can be shown something before they answer; None where there are no documents."""


class SpeechModel(Engine, Protocol):
    """Takes a question as sound and answers with sound. It remembers nothing from turn to turn: each brings what was
    said and heard before, so that nothing it said unheard can come back."""

    sample_rate: int
    """Hz of the PCM16 mono sound that it takes."""
    spoken_rate: int
    """Hz of the sound that it gives."""
    prompt_tokens: int
    """How long a conversation may be, in tokens by the estimate of `server.engines.tokens`."""

    def answer(self, turn: SpeechTurn, *, notes: ReplyNotes) -> AsyncIterator[HeardQuestion | Speech]:
        """The answer as it comes, and once the words of the question where that was sound and they are known.

        Of an answer in text the pieces have no sound. What else is known goes into `notes`. Closing it ends the
        answer, whatever the vendor still sends. Raises `SpeechFailed`.
        """
