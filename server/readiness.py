"""Whether a server is one to send people to: what its routes and its pages tell of that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from server.conversations.store.store import Store
    from server.engines.lineup import Lineup

DRAINING = Text("This server is about to end.")
LOADING = Text("Engines are still loading.")
UNUSABLE = Text("An engine cannot be used, and nothing stands in for it.")
NOT_SAVING = Text("Conversations cannot be saved right now.")


class Ending(Protocol):
    """What knows whether the server is about to end."""

    draining: bool


def reasons_against(lineup: Lineup, store: Store, ending: Ending) -> Iterator[tuple[str, Text]]:
    """Why nobody should be sent here, the weightiest first: a code and a sentence."""
    if ending.draining:
        yield "draining", DRAINING
    if store.trouble:
        yield "storage_unavailable", NOT_SAVING
    stages = lineup.stages.values()
    if any(all(each.state == "failed" for each in stage.chain) for stage in stages):
        yield "engine_failed", UNUSABLE
    if lineup.loading:
        yield "engines_loading", LOADING
