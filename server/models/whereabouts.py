"""Where models lie on this computer, and where they are fetched from."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import urlsplit

from platformdirs import user_data_path

from server.models.errors import ModelsError
from server.protocol.texts import Text

FOLDER = "SB_VOICE_MODELS_FOLDER"
HUB = "SB_VOICE_MODELS_URL"
ELSEWHERE = "HF_ENDPOINT"
"""What other programs call a mirror of the hub."""

HUGGING_FACE = "https://huggingface.co"


def models_folder(given: str | None = None) -> Path:
    """The folder that `given`, by default the environment, names; else the one in this user's data."""
    named = os.environ.get(FOLDER, "") if given is None else given
    return Path(named).expanduser() if named.strip() else user_data_path("sb-voice", appauthor=False) / "models"


def hub_url(given: str | None = None) -> str:
    """The hub or its mirror that `given`, by default the environment, names; without a slash at its end.

    Raises `ModelsError` where that is no address.
    """
    told = (os.environ.get(HUB) or os.environ.get(ELSEWHERE) or "") if given is None else given
    url = told.strip().rstrip("/") or HUGGING_FACE
    try:
        parts = urlsplit(url)
        fine = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        fine = False
    if not fine or parts.username is not None or parts.query or parts.fragment:
        raise ModelsError(
            "bad_mirror", Text("The setting {variable} is no address of a hub; correct or remove it.", variable=HUB)
        )
    return url
