"""The three stages of a turn, in the one vocabulary of both halves, and what clients call them."""

from __future__ import annotations

from typing import Literal

Role = Literal["stt", "llm", "tts", "speech"]
"""A stage of a turn, or `speech`: a model that does all three."""

ROLES: tuple[Role, ...] = ("stt", "llm", "tts")
"""In the order of a turn. The server's settings of a stage begin with its role."""

WIRE_NAMES: dict[Role, str] = {"stt": "hear", "llm": "think", "tts": "speak", "speech": "speech"}
"""What a role is called on the wire: clients know it by that name."""

BY_WIRE_NAME: dict[str, Role] = {name: role for role, name in WIRE_NAMES.items()}
