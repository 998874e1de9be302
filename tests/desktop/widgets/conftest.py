"""What every test of widgets starts from."""

from __future__ import annotations

import pytest

from desktop.widgets.style.theme import apply_theme


@pytest.fixture(autouse=True)
def light(request: pytest.FixtureRequest) -> None:
    """The app is dressed, as it is for a person, and always in the same theme, whatever the test before left."""
    if "qapp" in request.fixturenames:
        apply_theme(request.getfixturevalue("qapp"), "light")
