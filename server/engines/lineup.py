"""The engines of a server: which can work yet, their fallbacks, and how one is exchanged while others talk."""

from __future__ import annotations

import asyncio
import logging
from abc import ABC, abstractmethod
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, get_args

from server.engines import Ability, ChatModel, Engine, SpeechModel, Synthesizer, Transcriber
from server.engines.memory import memory_return
from server.engines.receipt import AskedEngine, hand, spoke
from server.errors import StageFailed
from server.protocol.roles import ROLES, WIRE_NAMES, Role
from server.protocol.texts import NOTHING, Text
from server.protocol.traces import trace_of
from server.tasks import BackgroundTasks, stopped

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence

    from server.engines.prices import Prices
    from server.engines.receipt import Given

log = logging.getLogger(__name__)

E = TypeVar("E", bound=Engine)
State = Literal["loading", "ready", "failed"]

NO_WORKERS = Text("No worker is there for this right now.")

WARM_SECONDS = 10.0
"""How long a connection that is opened ahead may take."""


WAKE_UNTOLD_SECONDS = 0.05
"""Of an engine that starts again so fast nobody needs to be told that it does."""


@dataclass(frozen=True, slots=True)
class EngineFault:
    """An engine, by its catalog name, failed whoever used it; `code` is that of the `StageFailed`."""

    role: Role
    engine: str
    code: str


class Stage(Generic[E]):
    """One engine under its catalog name. It loads when `start` is called or when it is first needed.

    `fallback` is asked where this one fails; it loads only then. So do `others`, which are asked for what this one
    cannot do.
    """

    def __init__(
        self,
        name: str,
        engine: E,
        fallback: Stage[E] | None = None,
        others: Sequence[Stage[E]] = (),
        *,
        host: str = "",
        prices: Prices | None = None,
        offer: str = "",
    ) -> None:
        self.name = name
        self.offer = offer
        """Under which name people choose it; empty where they choose among none."""
        self._role: Role | None = None
        self.host = host
        """Where the engine is, empty for this program."""
        self.prices = prices
        self.fallback = fallback
        self.others = tuple(others)
        self._engine = engine
        self._failure: StageFailed | None = None
        self._loading: asyncio.Task[None] | None = None
        self._failed: Callable[[str, str], None] | None = None
        self._changed: Callable[[], None] | None = None
        self._leans = False
        self._users = 0
        self._free = asyncio.Event()
        self._free.set()

    @property
    def state(self) -> State:
        if self._failure is not None:
            return "failed"
        if getattr(self._engine, "away", False):  # all its workers left, or it starts again after a rest
            return "loading"
        return "ready" if self._loading is not None and self._loading.done() else "loading"

    @property
    def message(self) -> Text:
        """Why it failed, one sentence; empty where it did not."""
        return self._failure.message if self._failure else NOTHING

    @property
    def code(self) -> str:
        """The same for a program."""
        return self._failure.code if self._failure else ""

    def can(self, ability: Ability) -> bool:
        """Whether the engine itself, fallbacks aside, says that it can."""
        return bool(getattr(self._engine, ability, False))

    @property
    def abilities(self) -> list[str]:
        """What it says that it can."""
        return [ability for ability in get_args(Ability) if self.can(ability)]

    @property
    def languages(self) -> list[str]:
        """Of what hears: its languages, as its Protocol has them; empty where it does not tell."""
        return list(getattr(self._engine, "languages", ()))

    @property
    def unloaded(self) -> E:
        """The engine, for what it can say of itself before it can work."""
        return self._engine

    @property
    def chain(self) -> list[Stage[E]]:
        """This one and its fallbacks, in the order they are asked."""
        return [self] + (self.fallback.chain if self.fallback else [])

    @property
    def users(self) -> int:
        """How many turns it works for at this moment."""
        return self._users

    @property
    def all(self) -> Iterator[Stage[E]]:
        """This one, its fallbacks, and the others of all of them."""
        yield self
        for stage in (*self.others, *([self.fallback] if self.fallback else [])):
            yield from stage.all

    def call(self, offer: str, prices: Prices | None) -> None:
        """Have people choose it under that name from now on, at these prices."""
        self.offer, self.prices = offer, prices

    def lean_on(self, stage: Stage[E]) -> None:
        """Have another one, which somebody else closes, asked where this one fails, and its others too."""
        self.fallback, self.others, self._leans = stage, stage.others, True

    def serve(self, role: Role) -> None:
        """It and all that help it have that role from now on."""
        for stage in self.all:
            stage._role = role

    def tell_failures(self, told: Callable[[str, str], None]) -> None:
        """Have `told` called with name and code whenever it, a fallback or one of the others fails whoever uses it."""
        for stage in self.all:
            stage._failed = told

    def start(self) -> asyncio.Task[None]:
        """Load in the background; asked again, it is the same task."""
        if self._loading is None:
            self._loading = asyncio.create_task(self._load())
        return self._loading

    def tell_changes(self, told: Callable[[], None]) -> None:
        """Have `told` called when its state becomes another one without that it was started."""
        self._changed = told
        if (tell := getattr(self._engine, "tell_changes", None)) is not None:
            tell(told)

    async def ready(self) -> E:
        """The engine, as soon as it can work. Raises `StageFailed` where it never will, or nobody knows when."""
        if self._failure is None:
            try:
                async with asyncio.timeout(getattr(self._engine, "join_seconds", None)):
                    await asyncio.shield(self.start())
            except TimeoutError:
                raise StageFailed("no_workers", NO_WORKERS) from None
        elif getattr(self._engine, "tries_again", False) and self.start().done():
            self._loading = asyncio.create_task(self._load_again())
        if self._failure is not None:
            # A new one each time: an exception that is raised again holds on to all whom it has passed.
            raise type(self._failure)(self._failure.code, self._failure.message)
        return self._engine

    @asynccontextmanager
    async def lent(self, *given: Given) -> AsyncIterator[E]:
        """The engine, which is not closed for as long as the block runs. Raises `StageFailed`.

        What it will be `given` of a turn stands on that turn's receipt.
        """
        self._users += 1
        self._free.clear()
        memory_return.begin()
        try:
            engine = await self.ready()
            if self._role is not None:
                hand(self._asked_as(self._role), *given)
            yield engine
        except StageFailed as failure:
            if self._failed is not None:
                self._failed(self.name, failure.code)
            raise
        finally:
            self._users -= 1
            memory_return.end()
            if not self._users:
                self._free.set()

    def spoke(self, characters: int, seconds: float) -> None:
        """It has made that of the turn at work."""
        if self._role is not None:
            spoke(self._asked_as(self._role), characters, seconds)

    def _asked_as(self, role: Role) -> AskedEngine:
        return AskedEngine(WIRE_NAMES[role], self.name, self.host, self.offer, self.prices)

    async def warm(self) -> None:
        """Have its connection opened, where it can work already. Whatever goes wrong with that is left to the turn."""
        if self.state != "ready":
            return
        with suppress(Exception):
            async with self.lent() as engine, asyncio.timeout(WARM_SECONDS):
                await engine.warm()

    @property
    def resting(self) -> bool:
        """Whether it ended for want of work, and starts when it is warmed or asked."""
        return bool(getattr(self._engine, "resting", False))

    @property
    def wake_seconds(self) -> float:
        """About how long its start takes that is under way; 0 where none is, or nobody knows."""
        return float(getattr(self._engine, "wake_seconds", 0.0)) if self.state == "loading" else 0.0

    async def retire(self) -> None:
        """Close it once nobody uses it any more."""
        await self._free.wait()
        await self.close()

    async def close(self) -> None:
        if self._loading is not None:
            await stopped(self._loading)
            await self._engine.close()
        if self._leans:
            return
        for stage in (*self.others, *([self.fallback] if self.fallback else [])):
            await stage.close()

    async def _load_again(self) -> None:
        """Nobody waits for this: whoever asks meanwhile is told how it failed before."""
        await self._load()
        if self._failure is None and self._changed is not None:
            self._changed()

    async def _load(self) -> None:
        try:
            await self._engine.load()
            self._failure = None
        except StageFailed as failure:
            log.warning("%s cannot be used: %s", self.name, failure.code)
            self._failure = failure
        except Exception as error:  # an engine's own bug must not take the server down
            log.error("%s failed to load: %s", self.name, trace_of(error))
            self._failure = StageFailed(
                "engine_failed",
                Text("{name} could not be started ({error}).", name=self.name, error=type(error).__name__),
            )
        memory_return.soon()


AnyStage = Stage[Any]


class Engines(ABC):
    """Who works in which role, for all or for one session."""

    @property
    @abstractmethod
    def stages(self) -> dict[Role, AnyStage]:
        """By role, in the order of a turn; `speech` where there is one."""

    @abstractmethod
    def warm(self, *roles: Role) -> None:
        """Have these roles' engines started that rest, and connections opened, in the background; each once at a
        time."""

    @property
    def stt(self) -> Stage[Transcriber]:
        return self.stages["stt"]

    @property
    def llm(self) -> Stage[ChatModel]:
        return self.stages["llm"]

    @property
    def tts(self) -> Stage[Synthesizer]:
        return self.stages["tts"]

    @property
    def speech(self) -> Stage[SpeechModel] | None:
        """What does all three."""
        return self.stages.get("speech")

    def offers(self) -> dict[Role, list[str]]:
        """The names among which people may choose, by role."""
        return {}

    def voiced(self, voice: str | None) -> tuple[Stage[Synthesizer], str | None]:
        """What speaks with that voice, and as what it knows it."""
        return self.tts, voice

    @abstractmethod
    def chosen(self, names: Mapping[Role, str | None]) -> dict[Role, AnyStage]:
        """Who would work in which role with that choice; what is not on offer, or None, leaves it to the server."""

    def abilities_of(self, names: Mapping[Role, str | None]) -> frozenset[str]:
        """What the engines of that choice say that they can."""
        return frozenset(ability for stage in self.chosen(names).values() for ability in stage.abilities)

    @property
    def loading(self) -> bool:
        return any(stage.state == "loading" for stage in self.stages.values())

    @property
    def at_work(self) -> tuple[Role, ...]:
        """The roles that a turn needs where nothing fails, in their order."""
        return ROLES if self.speech is None else ("speech",)


class Lineup(Engines):
    """The engines of the three roles, shared by all sessions of a server; and where there is one, what does all three.

    A session asks for a stage anew each turn, so an exchange counts from the next turn on. `offers` are those that
    people may choose instead; each loads when it is first chosen.
    """

    def __init__(
        self,
        stt: Stage[Transcriber],
        llm: Stage[ChatModel],
        tts: Stage[Synthesizer],
        speech: Stage[SpeechModel] | None = None,
        offers: Mapping[Role, Sequence[AnyStage]] | None = None,
    ) -> None:
        self._stages: dict[Role, AnyStage] = {"stt": stt, "llm": llm, "tts": tts}
        if speech is not None:
            self._stages["speech"] = speech
        self._offers = {role: list(stages) for role, stages in (offers or {}).items()}
        self._tell: Callable[[AnyStage | None], Awaitable[None]] | None = None
        self._failed: Callable[[EngineFault], None] | None = None
        self._tasks = BackgroundTasks()
        self._warming: set[AnyStage] = set()
        for role, stage in self._stages.items():
            stage.serve(role)
        for role in ROLES:
            self._lean(role)

    @property
    def stages(self) -> dict[Role, AnyStage]:
        return self._stages

    def offered(self, role: Role) -> dict[str, AnyStage]:
        """By name what people may choose in a role, first what counts where nothing is chosen; empty for no choice."""
        offers = self._offers.get(role, [])
        usual = self._stages[role]
        return {each.offer or each.name: each for each in (usual, *offers)} if offers or usual.offer else {}

    def offers(self) -> dict[Role, list[str]]:
        return {role: list(offered) for role in ROLES if (offered := self.offered(role))}

    def chosen(self, names: Mapping[Role, str | None]) -> dict[Role, AnyStage]:
        """A speech model would do what another one was chosen for."""
        found = {
            role: self.offered(role).get(name, usual) if role in ROLES and (name := names.get(role)) else usual
            for role, usual in self._stages.items()
        }
        if found["llm"] is not self._stages["llm"]:
            found.pop("speech", None)
        return found

    def others(self, role: Role) -> list[AnyStage]:
        """What people may choose in a role beside what counts where nothing is chosen."""
        return list(self._offers.get(role, []))

    def offer(self, role: Role, stages: Sequence[AnyStage]) -> None:
        """Let people choose these in a role from now on, and of those before what is among them."""
        for old in self.others(role):
            if old not in stages:
                self._tasks.spawn(old.retire())
        self._offers[role] = list(stages)
        self._lean(role)

    def choose(self, stage: AnyStage) -> None:
        """Somebody has chosen it: have it loaded."""
        self._tasks.spawn(self._settle(stage))

    def tell_failures(self, told: Callable[[EngineFault], None]) -> None:
        """Have `told` called from now on with each failure that somebody's turn meets, whatever comes of it."""
        self._failed = told
        for role, stage in self.stages.items():
            self._watch(role, stage)
        for role in ROLES:
            self._lean(role)

    def start(self, changed: Callable[[AnyStage | None], Awaitable[None]]) -> None:
        """Load all engines in the background; `changed` is awaited with each one that is settled.

        That is also one in place of another; with None it is awaited where a role was left empty.
        """
        self._tell = changed
        for stage in self.stages.values():
            self._tasks.spawn(self._settle(stage))

    def warm(self, *roles: Role) -> None:
        self.warm_stages([self.stages[role] for role in roles])

    def warm_stages(self, stages: Sequence[AnyStage]) -> None:
        """The same for these."""
        for stage in stages:
            if stage not in self._warming:
                self._warming.add(stage)
                self._tasks.spawn(self._warm(stage))

    async def _warm(self, stage: AnyStage) -> None:
        try:
            if not stage.resting:
                await stage.warm()
                return
            waking = asyncio.create_task(stage.warm())
            await asyncio.wait([waking], timeout=WAKE_UNTOLD_SECONDS)
            if not waking.done():
                await self._told(stage)
                await waking
        finally:
            self._warming.discard(stage)

    def exchange(self, role: Role, stage: AnyStage | None) -> None:
        """Put another engine in a role, or none where it can do without. The old one finishes the turns it is in."""
        old = self._stages.pop(role, None)
        if stage is not None:
            self._stages[role] = stage
            self._stages = {each: self._stages[each] for each in (*ROLES, "speech") if each in self._stages}
            stage.serve(role)
            self._watch(role, stage)
            self._lean(role)
            self._tasks.spawn(self._settle(stage))
        else:
            self._tasks.spawn(self._told(None))
        if old is not None:
            self._tasks.spawn(old.retire())

    async def close(self) -> None:
        await self._tasks.cancel()
        for stage in (*(each for offers in self._offers.values() for each in offers), *self.stages.values()):
            await stage.close()

    def _lean(self, role: Role) -> None:
        """What is offered is stood in for by what counts where nothing is chosen."""
        for offer in self._offers.get(role, []):
            offer.lean_on(self._stages[role])
            offer.serve(role)
            self._watch(role, offer)

    def _watch(self, role: Role, stage: AnyStage) -> None:
        if (told := self._failed) is not None:
            stage.tell_failures(lambda engine, code: told(EngineFault(role, engine, code)))

    async def _settle(self, stage: AnyStage) -> None:
        def tell_soon() -> None:
            self._tasks.spawn(self._told(stage))

        stage.tell_changes(tell_soon)
        await asyncio.shield(stage.start())
        await self._told(stage)

    async def _told(self, stage: AnyStage | None) -> None:
        if self._tell is not None:
            await self._tell(stage)
