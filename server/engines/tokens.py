"""How many tokens a text has, estimated without any model's tokenizer. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from server.engines import PromptMessage

CHARACTERS_A_TOKEN = 3
"""Of ASCII; English has about 4.2. Of other characters two bytes in UTF-8 count as one token: 1 for a Cyrillic letter,
1.5 for a Chinese one. Most tokenizers need less."""
TOKENS_A_PICTURE = 1_000
"""About what a picture of a megapixel takes; vendors count by size, each in another way."""
TOKENS_A_MESSAGE = 12
"""What a chat template wraps around a message, and now and then a remark about an interruption."""


def tokens(text: str) -> int:
    """How many tokens a text has: as a rule not more than this estimate."""
    if text.isascii():
        return -(-len(text) // CHARACTERS_A_TOKEN)
    encoded = text.encode("utf-8", "replace")
    ascii_characters = len(text.encode("ascii", "ignore"))
    return -(-ascii_characters // CHARACTERS_A_TOKEN) + -(-(len(encoded) - ascii_characters) // 2)


def cost(message: PromptMessage) -> int:
    """How many tokens a message takes in a prompt, with what a chat template puts around it."""
    called = tokens(message.call.name) + tokens(message.call.arguments) if message.call else 0
    return tokens(message.text) + called + len(message.pictures) * TOKENS_A_PICTURE + TOKENS_A_MESSAGE
