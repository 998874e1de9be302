"""What is known of a model: where it comes from, what it is for, and which files it is made of."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import PurePosixPath
from typing import Annotated, Any, Literal, get_args

import msgspec
from msgspec import Meta

from server.protocol.texts import NOTHING, Text

Task = Literal["stt", "llm", "tts", "turn", "wake", "embed"]
TASKS: tuple[Task, ...] = get_args(Task)

RUNTIMES = {"llama": "xllamacpp", "piper": "piper", "sherpa-onnx": "sherpa_onnx"}
"""What this program can run: the name of each runtime, which is its engine's too, and the module that brings it."""

Name = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9._-]{0,79}$")]
Hash = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
FileName = Annotated[str, Meta(pattern=r"^(?!.*(^|/)\.)[^\\:\x00]{1,200}$")]
"""A path inside a repository: no part of it begins with a dot."""


class ModelFile(msgspec.Struct, frozen=True, kw_only=True):
    """One file; `bytes` and `sha256` are None where nobody vouches for them."""

    path: FileName
    bytes: int | None = None
    sha256: Hash | None = None

    @property
    def local(self) -> str:
        """What it is called in the model's folder."""
        return PurePosixPath(self.path).name


class Model(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One that can be fetched, or that is there. Its first file is the one that an engine is told of."""

    name: Name
    title: str
    """What people call it."""
    task: Task
    languages: list[str] = []
    """BCP 47 tags."""
    licence: str = ""
    licence_url: str = ""
    """Where its text is."""
    repo: str = ""
    """The hub's repository, such as `owner/name`; empty for what was brought."""
    revision: str = ""
    """The commit."""
    runtime: str = ""
    """What runs it, one of `RUNTIMES` or another that this program does not have."""
    memory: int | None = None
    """Megabytes while it works, about."""
    speed: Literal["quick", "steady", "slow"] | None = None
    """How it does on two cores."""
    agreed: str = ""
    """Who else names its hashes."""
    about: int | None = None
    """Bytes, where `files` do not say them all."""
    note: str = ""
    files: Annotated[list[ModelFile], Meta(min_length=1)]

    @property
    def main(self) -> ModelFile:
        return self.files[0]

    @property
    def bytes(self) -> int | None:
        """On disk. Small files whose size nobody names do not count."""
        known = [file.bytes for file in self.files if file.bytes is not None]
        return sum(known) if self.main.bytes is not None else self.about

    @property
    def engine(self) -> str:
        """The engine that can be told to use it; empty where there is none."""
        return self.runtime if self.runtime in RUNTIMES and self.task in ("stt", "llm", "tts") else ""

    @property
    def unusable(self) -> Text:
        """Why no engine here can use it; empty where one can."""
        module = RUNTIMES.get(self.runtime)
        if module is None:
            return Text("SB Voice cannot use this model yet: it has nothing that runs it.")
        if find_spec(module) is None:
            return Text("What runs this model is not installed: the package `{package}`.", package=module)
        return NOTHING


def as_facts(model: Model) -> dict[str, Any]:
    """The model for a program that reads JSON: every field, known or not."""
    told = {name: getattr(model, name) for name in model.__struct_fields__ if name not in ("about", "files")}
    return {
        **told,
        "bytes": model.bytes,
        "sha256": model.main.sha256,
        "files": msgspec.to_builtins([{**msgspec.structs.asdict(file)} for file in model.files]),
        "usable": not model.unusable,
        "why_not": str(model.unusable) or None,
    }
