"""What other processes can have the app do: show itself or an invitation, listen, say where its server is."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from desktop.single_instance import messages
from desktop.single_instance.messages import CommandAnswer

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.hotkey.hold_or_tap import HoldOrTap


class RemoteCommands:
    """The commands of `desktop.single_instance.messages`, obeyed."""

    def __init__(
        self,
        bring_to_front: Callable[[], None],
        rule: HoldOrTap,
        server: Callable[[], str],
        invite: Callable[[str], None],
    ) -> None:
        """`server` tells where the app's server is, empty while it has none; `invite` asks about an invitation."""
        self._invite = invite
        self._bring_to_front = bring_to_front
        self._rule = rule
        self._server = server

    def obey(self, command: str, argument: str) -> CommandAnswer:
        """Do it, or say why not."""
        match command:
            case messages.SHOW:
                return self._show(argument)
            case messages.JOIN:
                self._bring_to_front()
                self._invite(argument)
                return CommandAnswer()
            case messages.SERVER:
                return CommandAnswer(told=self._server())
        return CommandAnswer(self._rule.obey(command.removeprefix("ptt ")))

    def _show(self, leave: str) -> CommandAnswer:
        if leave:
            # The desktop's leave to come to the front; Qt takes it from there, once.
            os.environ["XDG_ACTIVATION_TOKEN"] = leave
        self._bring_to_front()
        return CommandAnswer()
