import numpy as np
import pytest

from desktop.echo.rest_of_echo import HOLDS_FRAMES, LEARNS_FRAMES, SOFTER, RestOfEcho

FRAME = 960
ECHO = np.full(FRAME, 1000, np.int16)
LITTLE = np.full(FRAME, 20, np.int16)
PERSON = np.full(FRAME, 900, np.int16)


def learnt() -> RestOfEcho:
    rest = RestOfEcho()
    for _ in range(LEARNS_FRAMES[1]):
        rest.suppress(LITTLE, ECHO, 30)
    return rest


def test_what_is_left_of_an_echo_is_softened() -> None:
    assert learnt().suppress(LITTLE, ECHO, 30)[-1] == pytest.approx(20 * SOFTER, abs=1)


def test_a_person_is_left_as_they_are_and_so_are_the_ends_of_their_words() -> None:
    rest = learnt()
    rest.suppress(PERSON, ECHO, 30)
    assert (rest.suppress(PERSON, ECHO, 30) == PERSON).all()
    for _ in range(HOLDS_FRAMES - 1):
        assert (rest.suppress(LITTLE, ECHO, 30) == LITTLE).all()
    rest.suppress(LITTLE, ECHO, 30)
    assert rest.suppress(LITTLE, ECHO, 30)[0] < 20


def test_at_first_more_is_taken_for_an_echo() -> None:
    first = RestOfEcho()
    half = np.full(FRAME, 300, np.int16)
    first.suppress(half, ECHO, 30)
    assert first.suppress(half, ECHO, 30)[0] < 300
    assert (learnt().suppress(half, ECHO, 30)[-1:] == half[-1:]).all()
