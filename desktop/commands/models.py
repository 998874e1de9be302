"""`sb-voice models`: list, get, remove, import, verify and export models and voices, in a terminal."""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.terminal import complain, say, shows_all
from server.models import machine
from server.models.brought import bringing
from server.models.catalog import catalog, named
from server.models.errors import ModelsError
from server.models.fetching.downloads import Downloads
from server.models.model import TASKS, as_facts
from server.models.overview import facts_of, facts_of_job
from server.models.store import ModelStore
from server.models.whereabouts import models_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from server.models.fetching.downloads import Job
    from server.models.fetching.progress import Progress

LOOK_SECONDS = 0.25


def add(models: argparse.ArgumentParser) -> None:
    """Its arguments."""
    commands = models.add_subparsers(required=True, metavar="ACT")
    listed = _command(commands, "list", "what can be fetched, and what is here", _list)
    listed.add_argument("--task", choices=TASKS, help="only models for this")
    listed.add_argument("--installed", action="store_true", help="only what is here")
    _command(commands, "get", "fetch models; goes on where it was cut", _get).add_argument(*_NAMES, **_MANY)
    _command(commands, "remove", "delete models", _remove).add_argument(*_NAMES, **_MANY)
    brought = _command(commands, "import", "take in a file, a folder or a bundle", _import)
    brought.add_argument("source", metavar="PATH", type=Path)
    brought.add_argument("--name", help="what to call it")
    brought.add_argument("--task", choices=TASKS, help="what it is for, where its file does not tell")
    checked = _command(commands, "verify", "check that models are whole; without a name all that are here", _verify)
    checked.add_argument("names", metavar="NAME", nargs="*")
    place = _command(commands, "path", "where a model is, or the folder of all", _path)
    place.add_argument("name", metavar="NAME", nargs="?")
    bundle = _command(commands, "export", "write a bundle for a computer without a network", _export)
    bundle.add_argument("name", metavar="NAME")
    bundle.add_argument("target", metavar="FILE", nargs="?", type=Path, default=Path(), help="a file or a folder")


_NAMES = ("names",)
_MANY: dict[str, Any] = {"metavar": "NAME", "nargs": "+"}


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, told: str, act: Any
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=told)
    command.add_argument("--json", action="store_true", help="say it as one line of JSON, for programs")
    command.set_defaults(act=act)
    return command


def run_models(options: argparse.Namespace) -> int:
    """Do what is asked; 1 where a model is damaged or did not come, 2 where what was asked cannot be."""
    try:
        return int(options.act(options, ModelStore(models_folder())))
    except ModelsError as error:
        complain(json.dumps({"error": str(error), "code": error.code}) if options.json else f"sb-voice: {error}")
        return 2


def _tell(options: argparse.Namespace, facts: Mapping[str, Any], lines: Iterable[str]) -> None:
    for line in [json.dumps(facts, ensure_ascii=not shows_all())] if options.json else lines:
        say(line)


def _list(options: argparse.Namespace, store: ModelStore) -> int:
    here = store.installed()
    memory = machine.memory_megabytes()
    models = [model for model in {**catalog(), **here}.values() if options.task in (None, model.task)]
    shown = [model for model in models if model.name in here or not options.installed]
    facts = [facts_of(model, store, here, memory) for model in shown]
    _tell(options, {"folder": str(store.folder), "models": facts}, _table(facts))
    return 0


def _table(facts: Sequence[Mapping[str, Any]]) -> list[str]:
    if not facts:
        return ["There are no such models."]
    lines = [f"{'NAME':<32} {'TASK':<6} {'SIZE':>8}  {'LICENCE':<22} STATE"]
    for each in facts:
        state = "here" if each["installed"] else "" if each["fits"] else "too large for this computer"
        if not each["usable"]:
            state = f"{state}, cannot be used yet".removeprefix(", ")
        size = readable(each["bytes"]) if each["bytes"] else "?"
        line = f"{each['name']:<32} {each['task']:<6} {size:>8}  {each['licence'][:22]:<22} {state}"
        lines.append(line.rstrip())
    return lines


def _get(options: argparse.Namespace, store: ModelStore) -> int:
    names = [named(name).name for name in options.names]
    downloads = Downloads(store)
    jobs = [downloads.start(name) for name in dict.fromkeys(names)]
    try:
        while any(job.runs for job in jobs):
            _show_progress(options, jobs)
            time.sleep(LOOK_SECONDS)
    finally:
        downloads.close()
        _end_progress(options)
    failed = [job for job in jobs if job.state != "done"]
    facts = [{"name": job.model.name, **facts_of_job(job), **_where(store, job.model.name)} for job in jobs]
    lines = [f"{job.model.title} is here: {store.path(job.model)}" for job in jobs if job.state == "done"]
    _tell(options, {"models": facts}, lines)
    for job in failed:
        complain(f"sb-voice: {job.model.title} did not come: {job.message}")
    return 1 if failed else 0


def _where(store: ModelStore, name: str) -> dict[str, Any]:
    model = store.installed().get(name)
    return {"path": str(store.path(model)) if model else None, "sha256": model.main.sha256 if model else None}


def _show_progress(options: argparse.Namespace, jobs: Sequence[Job]) -> None:
    if not options.json and sys.stderr is not None and sys.stderr.isatty():
        told = "   ".join(f"{job.model.name} {shown(job.progress)}" for job in jobs if job.runs)
        sys.stderr.write(f"\r\x1b[K{told[:200]}")
        sys.stderr.flush()


def _end_progress(options: argparse.Namespace) -> None:
    if not options.json and sys.stderr is not None and sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")


def shown(progress: Progress) -> str:
    """Such as `42 %, 3.1 MB/s, 2 min left`."""
    if not progress.total:
        return "…"
    told = f"{progress.done * 100 // progress.total} %"
    if progress.rate and progress.left is not None:
        minutes, seconds = divmod(round(progress.left), 60)
        told += f", {readable(round(progress.rate))}/s, {f'{minutes} min' if minutes else f'{seconds} s'} left"
    return told


def readable(count: int) -> str:
    """Bytes in the unit that a person would take."""
    for unit, size in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if count >= size:
            return f"{count / size:.1f} {unit}"
    return f"{count} B"


def _remove(options: argparse.Namespace, store: ModelStore) -> int:
    models = [store.get(name, begun=True) for name in options.names]
    freed = {model.name: store.remove(model.name) for model in models}
    facts = [{"name": name, "bytes": count} for name, count in freed.items()]
    _tell(
        options,
        {"removed": facts},
        [f"{name} is deleted; {readable(count)} are free." for name, count in freed.items()],
    )
    return 0


def _import(options: argparse.Namespace, store: ModelStore) -> int:
    model = bringing.bring(store, options.source, name=options.name, task=options.task)
    facts = {**as_facts(model), "installed": True, "path": str(store.path(model))}
    _tell(options, facts, [f"{model.title} is here as {model.name}: {store.path(model)}"])
    return 0


def _verify(options: argparse.Namespace, store: ModelStore) -> int:
    models = [store.get(name) for name in options.names] or list(store.installed().values())
    damaged = {model.name: store.damaged(model) for model in models}
    facts = [{"name": name, "ok": not files, "damaged": files} for name, files in damaged.items()]
    lines = [f"{name}: damaged ({', '.join(files)})" if files else f"{name}: whole" for name, files in damaged.items()]
    _tell(options, {"models": facts}, lines or ["There are no models here."])
    return 1 if any(damaged.values()) else 0


def _path(options: argparse.Namespace, store: ModelStore) -> int:
    if options.name is None:
        _tell(options, {"path": str(store.folder)}, [str(store.folder)])
        return 0
    model = store.get(options.name)
    _tell(options, {"name": model.name, "path": str(store.path(model))}, [str(store.path(model))])
    return 0


def _export(options: argparse.Namespace, store: ModelStore) -> int:
    model = store.get(options.name)
    file = bringing.export(store, model, options.target)
    _tell(options, {"name": model.name, "path": str(file), "bytes": file.stat().st_size}, [f"{model.title}: {file}"])
    return 0
