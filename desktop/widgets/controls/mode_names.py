"""What the ways to talk are called wherever one is chosen."""

from __future__ import annotations

from desktop.i18n import QT_TRANSLATE_NOOP, translate

MODES = (
    ("hold", QT_TRANSLATE_NOOP("talk_mode", "Push to talk")),
    ("hands_free", QT_TRANSLATE_NOOP("talk_mode", "Hands-free")),
    ("until_quiet", QT_TRANSLATE_NOOP("talk_mode", "Hands-free until quiet")),
)
"""Values of the setting `talk_mode`, and their names."""


def mode_names() -> dict[str, str]:
    """The names by their values, in the person's language."""
    return {value: translate("talk_mode", name) for value, name in MODES}
