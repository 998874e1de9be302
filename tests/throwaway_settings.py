"""Settings for one test or picture, in a file that nobody else has."""

from __future__ import annotations

import tempfile
import weakref
from pathlib import Path
from typing import Any

from desktop.settings.stored import SettingsFile


def throwaway_settings(**values: Any) -> SettingsFile:
    """The defaults and these; their folder goes when they do."""
    folder = tempfile.TemporaryDirectory(prefix="sb-settings-")
    settings = SettingsFile(Path(folder.name) / "settings.json")
    settings.change(**values)
    weakref.finalize(settings, folder.cleanup)
    return settings
