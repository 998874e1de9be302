"""A throw-away Linux desktop around tests: display, session bus, keyring and sound of its own, and no hardware."""

from tests.desktop_session.programs import missing_programs
from tests.desktop_session.session import DesktopSession
from tests.desktop_session.sound import Recording, Sound

__all__ = ["DesktopSession", "Recording", "Sound", "missing_programs"]
