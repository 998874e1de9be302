"""What a reply took: time by stage, and tokens; and who was given what for it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from server.engines.receipt import PROMPTED
from server.protocol import events as e
from server.watching.turn_report import TurnReport

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from server.engines import TokenCount
    from server.engines.prices import Prices
    from server.engines.receipt import EngineUse, Handed
    from server.protocol.roles import Role


@dataclass
class TurnClock:
    """When each stage of the reply gave its first, in seconds of the loop's clock."""

    asked: float
    stt: float | None = None
    llm: float | None = None
    tts: float | None = None

    def mark(self, role: Role) -> None:
        """The stage has given its first: the words of the question, of the answer, or the first sound."""
        if getattr(self, role) is None:
            setattr(self, role, asyncio.get_running_loop().time())

    @property
    def thinking_ms(self) -> int:
        """Milliseconds since the words of the question were known."""
        return _ms(asyncio.get_running_loop().time() - (self.stt or self.asked))

    def timings(self, response_id: str, offer: str = "") -> e.TurnTimings:
        """`offer` is the name under which the model was chosen, where there is one."""
        stt = self.stt or self.asked
        llm = self.llm or stt
        tts = self.tts or llm
        return e.TurnTimings(
            response_id=response_id,
            hear_ms=_ms(stt - self.asked),
            think_ms=_ms(llm - stt),
            speak_ms=_ms(tts - llm),
            first_audio_ms=_ms(tts - self.asked),
            total_ms=_ms(asyncio.get_running_loop().time() - self.asked),
            offer=offer or UNSET,
        )

    def report(self, response_id: str, status: str, tokens: TokenCount, fault: str = "", offer: str = "") -> TurnReport:
        """What is known of the turn, which is over now."""
        now = asyncio.get_running_loop().time()
        return TurnReport(response_id, status, self.asked, now, self.stt, self.llm, self.tts, tokens, fault, offer)


def receipt_of(response_id: str, handed: Sequence[Handed]) -> e.TurnReceipt:
    """What the engines of a turn were given, as the client is told of it."""
    told = [
        e.ReceiptEntry(
            stage=each.asked.stage,
            engine=each.asked.engine,
            host=each.asked.host or None,
            got=list(each.got),
            offer=each.asked.offer or UNSET,
        )
        for each in handed
    ]
    return e.TurnReceipt(response_id=response_id, handed=told, nothing_left=all(each.asked.stayed for each in handed))


def costs_of(
    response_id: str,
    count: TokenCount,
    sound: tuple[float, float],
    took: Sequence[EngineUse],
    before: Iterable[Mapping[str, Any]],
    offer: str = "",
) -> e.TurnCosts:
    """What a turn took with so many seconds of `sound` heard and spoken, and with those `before` it in all.

    `took` is what each of its engines did. Where nobody knows what the one cost that answered, nobody knows it of the
    turn either. A turn before that was kept without a word on it counts as one whose price is known.
    """
    heard, spoken = sound
    priced = [each for each in took if each.asked.prices is not None]
    prices = None if any(each.is_unknown and each.asked.stage in PROMPTED for each in took) else _prices_of(priced)
    money = None if prices is None else round(sum(each.money or 0 for each in priced), 6)
    now = {"input_tokens": count.read, "output_tokens": count.written, "heard_seconds": heard}
    unpriced = any(each.is_unknown for each in took)
    turns: list[Mapping[str, Any]] = [
        *before,
        {
            **now,
            "spoken_seconds": spoken,
            "money": money,
            "currency": prices and prices.currency,
            "unpriced": unpriced,
        },
    ]
    currencies = [turn["currency"] for turn in turns if turn.get("currency")]
    known = [turn["money"] for turn in turns if turn["money"] is not None]
    return e.TurnCosts(
        response_id=response_id,
        offer=offer or UNSET,
        input_tokens=count.read,
        output_tokens=count.written,
        cached_tokens=count.cached,
        input_audio_tokens=count.read_sound,
        output_audio_tokens=count.written_sound,
        heard_seconds=heard,
        spoken_seconds=spoken,
        money=money,
        currency=currencies[-1] if currencies else None,
        priced_on=None if prices is None else prices.day,
        unpriced=unpriced,
        conversation=e.ConversationCosts(
            turns=len(turns),
            input_tokens=sum(turn["input_tokens"] for turn in turns),
            output_tokens=sum(turn["output_tokens"] for turn in turns),
            heard_seconds=round(sum(turn["heard_seconds"] for turn in turns), 3),
            spoken_seconds=round(sum(turn["spoken_seconds"] for turn in turns), 3),
            money=round(sum(known), 6) if known else None,
            unpriced_turns=sum(bool(turn.get("unpriced")) for turn in turns),
        ),
    )


def _prices_of(took: Sequence[EngineUse]) -> Prices | None:
    """Those of who answered, else of another one: all are in one currency."""
    first = sorted(took, key=lambda each: each.asked.stage not in PROMPTED)
    return first[0].asked.prices if first else None


def used(count: TokenCount) -> e.Usage:
    """The tokens of a reply as the client is told of them."""
    read = e.InputTokens(
        text_tokens=count.read - count.read_sound,
        audio_tokens=count.read_sound,
        cached_tokens=count.cached,
        cached_tokens_details=e.CachedTokens(text_tokens=count.cached),
    )
    return e.Usage(
        total_tokens=count.read + count.written,
        input_tokens=count.read,
        output_tokens=count.written,
        input_token_details=read,
        output_token_details=e.OutputTokens(
            text_tokens=count.written - count.written_sound, audio_tokens=count.written_sound
        ),
    )


def _ms(seconds: float) -> int:
    return round(seconds * 1000)
