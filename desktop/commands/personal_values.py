"""What servers of tools of a team want of this person: found in the keyring for a command, and said where it is not."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from desktop.model.tools.wanted_value import WantedValue
from desktop.settings.keyring_store import KeyringUnavailable
from desktop.settings.tools.personal_secrets import PersonalSecrets
from desktop.tasks import BackgroundTasks
from desktop.terminal import complain, harmless
from server.protocol import events as e

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


async def personal_values(url: str, wanted: Sequence[e.ToolSecretWanted]) -> list[e.ToolSecret]:
    """What there is of what is wanted at that server; of what there is not the person is told on stderr."""
    values = [WantedValue(each.server, each.name, each.place) for each in wanted]
    found = await _found(url, values)
    for told in _lacking(url, values, found):
        complain(f"sb-voice: {told}")
    return found


class PersonalAnswers:
    """Gives a talk what there is, as soon as it is asked for; `tell` is told of what there is not, once."""

    def __init__(self, send: Callable[[e.ClientEvent], object], tell: Callable[[str], object]) -> None:
        self._send = send
        self._tell = tell
        self._told: set[str] = set()
        self._given: list[e.ToolSecret] = []
        self._later = BackgroundTasks()

    def received(self, event: e.ServerEvent, url: str) -> None:
        """A server said something: the one at `url`, which is empty for our own."""
        match event:
            case e.SessionCreated():
                self._given = []
            case e.ToolSecretsWanted(wanted=wanted):
                self._later(self._answer(url, [WantedValue(each.server, each.name, each.place) for each in wanted]))

    async def _answer(self, url: str, wanted: Sequence[WantedValue]) -> None:
        found = await _found(url, wanted)
        if found != self._given and self._send(e.SessionUpdate(session=e.Session(sb_tool_secrets=found))):
            self._given = found
        for told in _lacking(url, wanted, found):
            if told not in self._told:
                self._told.add(told)
                self._tell(told)


async def _found(url: str, wanted: Sequence[WantedValue]) -> list[e.ToolSecret]:
    """Nothing where there is no keyring."""
    try:
        return await PersonalSecrets().known(url, wanted)
    except KeyringUnavailable:
        return []


def _lacking(url: str, wanted: Sequence[WantedValue], found: Sequence[e.ToolSecret]) -> Iterator[str]:
    have = {WantedValue(each.server, each.name, each.place) for each in found}
    for each in wanted:
        if each not in have:
            own = shlex.join(["sb-voice", "mcp", "own", each.server, each.name, "--server", url])
            yield harmless(f"{each.server} wants your own {each.name}, and its tools cannot be used before: {own}")
