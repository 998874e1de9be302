"""The engines of one session: what its person chose of those that are offered, else what the server is set to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.engines.lineup import Engines

if TYPE_CHECKING:
    from collections.abc import Mapping

    from server.engines import Synthesizer
    from server.engines.lineup import AnyStage, Lineup, Stage
    from server.protocol.roles import Role


class ChosenEngines(Engines):
    """Looked up anew each time, so that an exchange and a choice both count from the next turn on."""

    def __init__(self, lineup: Lineup) -> None:
        self._lineup = lineup
        self._names: dict[Role, str | None] = {}

    def choose(self, names: Mapping[Role, str | None]) -> None:
        """What is chosen in each role; what is not on offer, or None, leaves it to the server."""
        for role, name in names.items():
            before, self._names[role] = self._names.get(role), name
            if name and name != before and (stage := self._lineup.offered(role).get(name)) is not None:
                self._lineup.choose(stage)

    @property
    def stages(self) -> dict[Role, AnyStage]:
        return self._lineup.chosen(self._names)

    def chosen(self, names: Mapping[Role, str | None]) -> dict[Role, AnyStage]:
        return self._lineup.chosen(names)

    def offers(self) -> dict[Role, list[str]]:
        return self._lineup.offers()

    def warm(self, *roles: Role) -> None:
        stages = self.stages
        self._lineup.warm_stages([stages[role] for role in roles])

    def voiced(self, voice: str | None) -> tuple[Stage[Synthesizer], str | None]:
        stage = None if voice is None else self._lineup.offered("tts").get(voice)
        return (self.tts, voice) if stage is None else (stage, None)
