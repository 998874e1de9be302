"""What is said where somebody asks for what is on the blocked list, or a reply comes to it. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.engines import PromptMessage
from server.pipeline.blocked import NOTHING_BLOCKED, Barrier, BlockedList

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Sequence

    from server.conversations.conversation_item import ConversationItem
    from server.realtime.settings.session_settings import SessionSettings

    Blocked = Callable[[], Awaitable[BlockedList]]
    """What is blocked now."""

LEFT_OUT = "(This question was not taken up.)"
"""What a model is shown in place of an earlier one,"""

NOT_SHOWN = "(This was left out.)"
"""and in place of what a client wrote beside the conversation."""

_SAID = {
    "en": "I may not talk about that here: it is on this server's blocked list.",
    "de": "Darüber darf ich hier nicht sprechen: Es steht auf der Sperrliste dieses Servers.",
    "es": "Aquí no puedo hablar de eso: está en la lista de bloqueo de este servidor.",
    "fr": "Je ne peux pas en parler ici : c'est sur la liste de blocage de ce serveur.",
    "it": "Qui non posso parlarne: è nella lista di blocco di questo server.",
    "nl": "Daar mag ik hier niet over praten: het staat op de blokkeerlijst van deze server.",
    "pl": "Nie mogę tu o tym mówić: jest to na liście blokad tego serwera.",
    "pt": "Não posso falar disso aqui: está na lista de bloqueio deste servidor.",
    "ja": "それについてはここでは話せません。このサーバーの禁止リストにあります。",
    "ar": "لا يمكنني الحديث عن ذلك هنا: فهو في قائمة الحظر على هذا الخادم.",
}


async def nothing_blocked() -> BlockedList:
    """Of a server without people."""
    return NOTHING_BLOCKED


def barrier_of(blocked: BlockedList, language: str | None, question: str) -> Barrier | None:
    """What a reply in that conversation may not pass; None where nothing is blocked."""
    if not blocked:
        return None
    from server.tools.acknowledgements import language_of  # few servers block anything (docs/decisions/0024)

    return Barrier(blocked, _SAID.get(language_of(language, question), _SAID["en"]))


def without_blocked(messages: Sequence[PromptMessage], blocked: BlockedList, instructions: str) -> list[PromptMessage]:
    """What a model is shown of those; the instructions were looked at when the turn began."""
    return [
        PromptMessage(each.role, LEFT_OUT if each.role == "user" else NOT_SHOWN)
        if each.role in ("user", "system") and each.text != instructions and blocked.is_in(each.text)
        else each
        for each in messages
    ]


def unanswered(entries: Iterable[ConversationItem], settings: SessionSettings) -> str:
    """All that was said since the last reply, with what a client wrote beside it and instructs the model to do."""
    said: list[str] = []
    for entry in reversed([*entries]):
        if entry.role == "assistant" and entry.kind == "message":
            break
        if entry.role in ("user", "system"):
            said.append(entry.full or entry.text)
    return "\n".join([*reversed(said), settings.clients_instructions])
