"""What other processes can have the app do: show itself, listen."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from desktop.single_instance import messages

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.hotkey.talk_key import TalkKey


class RemoteCommands:
    """The commands of `desktop.single_instance.messages`, obeyed."""

    def __init__(self, bring_to_front: Callable[[], None], talk_key: TalkKey) -> None:
        self._bring_to_front = bring_to_front
        self._talk_key = talk_key

    def obey(self, command: str, argument: str) -> str:
        """Do it and return why not, in a sentence, or an empty text."""
        if command != messages.SHOW:
            return self._talk_key.obey(command.removeprefix("ptt "))
        if argument:
            # The desktop's leave to come to the front; Qt takes it from there, once.
            os.environ["XDG_ACTIVATION_TOKEN"] = argument
        self._bring_to_front()
        return ""
