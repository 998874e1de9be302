"""The log as lines of JSON, for programs that collect logs: with ids, without anything that was said."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from server.protocol.roles import WIRE_NAMES
from server.protocol.traces import trace_of
from server.watching.ids import known_ids

if TYPE_CHECKING:
    from server.watching.turn_report import TurnReport

log = logging.getLogger(__name__)

OURS = "server"
"""How the loggers begin whose lines are known to hold nothing that was said."""

FACTS = "facts"
"""The attribute of a record with what a line tells beside its message."""


class JsonLines(logging.Formatter):
    """One JSON object a line: `time` (UTC), `level`, `logger`, `message`, the ids of what is worked for, and facts.

    Of an error it tells the kind and the place: its text may hold what somebody said. So may all but the first line of
    what others log.
    """

    def format(self, record: logging.LogRecord) -> str:
        message = record.getMessage()
        told: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": message if record.name.split(".")[0] == OURS else message.partition("\n")[0],
            **known_ids(),
            **getattr(record, FACTS, {}),
        }
        if record.exc_info and record.exc_info[1] is not None:
            told["error"] = trace_of(record.exc_info[1])
        return json.dumps(told, ensure_ascii=True)


def write_json() -> None:
    """Have everything that is logged from now on written so."""
    for handler in logging.getLogger().handlers:
        handler.setFormatter(JsonLines())


def log_turn(turn: TurnReport) -> None:
    """Write how a turn went."""
    took = {f"{WIRE_NAMES[role]}_ms": _ms(first - begin) for role, begin, first in turn.stages}
    facts = {
        "turn": turn.id,
        "status": turn.status,
        **({"fault": turn.fault} if turn.fault else {}),
        **({"offer": turn.offer} if turn.offer else {}),
        **took,
        **({"first_sound_ms": _ms(turn.tts - turn.asked)} if turn.tts is not None else {}),
        "total_ms": _ms(turn.ended - turn.asked),
        "tokens_read": turn.tokens.read,
        "tokens_written": turn.tokens.written,
    }
    log.info("a turn ended", extra={FACTS: facts})


def _ms(seconds: float) -> int:
    return round(seconds * 1000)
