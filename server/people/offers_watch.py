"""Has a running server offer what an admin offers, as soon as that changes, on each server of a database."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from server.conversations.store.errors import StoreError
from server.engine_plans import check_offer
from server.engines.catalog import UnknownEngine
from server.protocol.traces import trace_of
from server.settings import SettingsError

if TYPE_CHECKING:
    from collections.abc import Callable

    from server.engine_plans import Beside
    from server.engines.offers import Offer
    from server.people.people import People
    from server.protocol.roles import Role

log = logging.getLogger(__name__)

LOOK_SECONDS = 1.0


class OffersWatch:
    """`offer_beside` is called with all of them each time that they are others. Raises `UnknownEngine` and
    `SettingsError`.
    """

    def __init__(self, people: People, offer_beside: Callable[[Beside], None]) -> None:
        self._people = people
        self._offer_beside = offer_beside
        self._known: dict[Role, list[Offer]] = {}

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            try:
                await self.look()
            except StoreError:
                pass  # the store tells of its trouble itself
            except Exception as error:  # one look that failed must not be the last one
                log.error("what is offered cannot be looked up: %s", trace_of(error))
            await asyncio.sleep(LOOK_SECONDS)

    async def look(self) -> None:
        """Do as the tables say now. Raises `StoreError`."""
        found = await self._people.offered()
        if found == self._known:
            return
        self._known = found
        try:
            self._offer_beside(usable_of(found))
        except (UnknownEngine, SettingsError) as error:
            log.warning("What an admin offers cannot be: %s", error)


def usable_of(found: Beside) -> Beside:
    """Those that this server can offer."""
    return {role: [each for each in offers if _is_usable(role, each)] for role, offers in found.items()}


def _is_usable(role: Role, offer: Offer) -> bool:
    """Whether this server can: another one may have packages that this one lacks."""
    try:
        check_offer(role, offer)
    except (UnknownEngine, SettingsError) as error:
        log.warning("An offer is left out here: %s", error)
        return False
    return True
