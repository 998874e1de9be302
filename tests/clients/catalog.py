"""The clients that nobody here wrote, and what is tried with each. Pure; `docs/clients.md` is made of it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

ROOT = Path(__file__).parents[2]
LOCK = ROOT / "requirements-clients.lock"
NPM_LOCK = Path(__file__).parent / "package-lock.json"

TRIALS = {
    "configured": "its instructions and its voice are those of the reply",
    "typed": "a typed message is answered, in words and sound",
    "spoken": "push-to-talk: sound, commit, an answer to what was heard",
    "interrupted": "a reply is broken off, and the talk goes on",
    "tool": "a function of the client is called, and its result answered",
    "hands_free": "somebody speaks and stops: the answer comes by itself",
    "barge_in": "somebody speaks into a reply: it ends, and they are answered",
    "transcribed": "a session that only writes down what is said",
}
USUAL = ("configured", "typed", "spoken", "interrupted", "tool", "hands_free", "barge_in")


@dataclass(frozen=True)
class Client:
    """`driver` is a file of drivers/; `packages` are those whose versions matter, as the lock calls them."""

    title: str
    runs: Literal["python", "node", "browser"]
    driver: str
    packages: tuple[str, ...] = ()
    trials: tuple[str, ...] = USUAL
    fails: Mapping[str, str] = field(default_factory=dict)
    """Trials that fail, each with the reason in a sentence."""
    tls: bool = False
    """Whether it speaks to servers behind TLS alone."""
    scenes: Mapping[str, str] = field(default_factory=lambda: {"configured": "typed"})
    """The scene that a trial looks at, where its name is another."""
    answered: tuple[str, ...] = ()
    """Fields of its own making, which it asks for and is told, by name, that they are not here."""
    secret: bool = False
    """Whether it comes with a client secret in place of the token."""

    def scene(self, trial: str) -> str:
        """What is played for that trial."""
        return self.scenes.get(trial, trial)


CLIENTS = {
    "openai": Client("openai (Python)", "python", "openai_sdk", ("openai",), (*USUAL, "transcribed")),
    "openai_npm": Client("openai (npm)", "node", "openai_npm", ("openai",), (*USUAL, "transcribed"), tls=True),
    "agents": Client("openai-agents", "python", "agents_sdk", ("openai-agents",), (*USUAL, "transcribed")),
    "agents_npm": Client("@openai/agents", "node", "agents_npm", ("@openai/agents",)),
    "pipecat": Client("Pipecat", "python", "pipecat_service", ("pipecat-ai",), (*USUAL, "transcribed")),
    "livekit": Client(
        "LiveKit Agents",
        "python",
        "livekit_plugin",
        ("livekit-agents", "livekit-plugins-openai"),
        (*USUAL, "transcribed"),
    ),
    "livekit_npm": Client(
        "@livekit/agents",
        "node",
        "livekit_npm",
        ("@livekit/agents", "@livekit/agents-plugin-openai"),
        (*USUAL, "transcribed"),
    ),
    "mastra": Client(
        "@mastra/voice-openai-realtime",
        "node",
        "mastra",
        ("@mastra/voice-openai-realtime",),
        ("configured", "spoken", "tool", "hands_free", "barge_in"),
        scenes={"configured": "hands_free"},
        answered=("response.modalities",),
    ),
    "talk": Client(
        "speech-to-speech talk",
        "python",
        "talk_client",
        ("speech-to-speech",),
        ("configured", "hands_free", "barge_in"),
        scenes={"configured": "hands_free"},
        answered=("session.extensions",),
    ),
    "ws": Client("ws", "node", "ws", ("ws",), (*USUAL, "transcribed")),
    "browser": Client("WebSocket of a page", "browser", "browser", (), (*USUAL, "transcribed")),
    "agents_browser": Client("@openai/agents in a page", "browser", "agents_npm", ("@openai/agents",), secret=True),
}


def versions(client: Client) -> str:
    """The locked versions of its packages."""
    if client.runs == "python":
        locked = dict(re.findall(r"^([\w.-]+)==([\w.]+)", LOCK.read_text(encoding="utf-8"), re.MULTILINE))
        return ", ".join(locked[name] for name in client.packages)
    packages = json.loads(NPM_LOCK.read_text(encoding="utf-8"))["packages"]
    return ", ".join(packages[f"node_modules/{name}"]["version"] for name in client.packages)
