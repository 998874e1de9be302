"""The language that the app's own texts are in: the system's, or the one that was chosen.

Widgets say `self.tr(...)`. What is no `QObject` says `translate(...)` of this module, which needs no Qt: the terminal's
commands and what runs before Qt is imported speak English.
"""

from __future__ import annotations

import logging
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

from desktop.shortening import shortened

if TYPE_CHECKING:
    from collections.abc import Callable
    from importlib.resources.abc import Traversable

    from PySide6.QtGui import QGuiApplication

    from server.protocol.texts import Text

log = logging.getLogger(__name__)

SOURCE = "en"
"""The language that the texts are written in; it needs no file."""

DETECTED = "*"
"""In place of a language that is spoken: it is found out each time."""

_lookup: Callable[[str, str], str] | None = None
_language = SOURCE


def translate(context: str, text: str) -> str:
    """A text as the app's language has it; `make translations` collects the texts of these calls."""
    return text if _lookup is None else _lookup(context, text)


def said(text: Text) -> str:
    """What a server says, in the app's language; what this version does not know, as it was said: in English."""
    return shortened(text.told(lambda source: translate("server", source)))


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 (the name by which lupdate finds it)
    """Mark a text that is translated where it is shown; Qt's own one has no useful types."""
    return text


def languages() -> list[str]:
    """What there is to choose from, as BCP 47 tags: the source language, and each that is translated whole."""
    translated = (file.name for file in _folder().iterdir() if file.name.endswith(".qm"))
    return [SOURCE, *sorted(name.removesuffix(".qm") for name in translated)]


def speak(app: QGuiApplication, tag: str = "") -> str:
    """Have the app's texts, and Qt's own, in this language; an empty tag means the system's. Before any window is made.

    Returns the language that was taken: the first wanted one that there is. Windows lie from right to left where it is
    written so.
    """
    from PySide6.QtCore import QLocale, Qt

    global _language
    if tag:
        QLocale.setDefault(QLocale(tag))
    locale = QLocale()
    language = _language = chosen(locale.uiLanguages(), languages())
    if language != SOURCE:
        _install(app, language)
    if QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return language


def interface_language() -> str:
    """Which language `speak` took."""
    return _language


def system_language() -> str:
    """The first language that this computer's own settings name, as a BCP 47 tag; empty where they name none."""
    from PySide6.QtCore import QLocale

    system = QLocale.system()
    first = "" if system.language() is QLocale.Language.C else next(iter(system.uiLanguages()), "")
    return QLocale(first).bcp47Name() if first else ""  # Qt has the script in it, too, as no engine does: es-Latn-MX


def spoken_language(choice: str) -> str:
    """What is spoken, as a BCP 47 tag: what was chosen, else this computer's own; empty where it is found out."""
    return "" if choice == DETECTED else choice or system_language()


def chosen(wanted: list[str], known: list[str]) -> str:
    """The first wanted language, whatever its country, that is known; else the source language."""
    primary = (tag.replace("_", "-").split("-")[0] for tag in wanted)
    return next((language for language in primary if language in known), SOURCE)


def _install(app: QGuiApplication, language: str) -> None:
    from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

    global _lookup
    with as_file(_folder()) as ours:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        texts, own = QTranslator(app), QTranslator(app)
        # Qt's file may be named with a country, as qtbase_pt_BR is; the locale knows with which.
        for translator, found in (
            (own, own.load(QLocale(language), "qtbase", "_", qt)),
            (texts, texts.load(language, str(ours))),
        ):
            if found:
                app.installTranslator(translator)
            else:
                log.info("a translation into %s is missing", language)
    _lookup = QCoreApplication.translate


def _folder() -> Traversable:
    return files("resources") / "translations"
