import pytest

from desktop.echo.echo_verdict import PATIENCE_WINDOWS, SURE_LOOKS, WINDOW_FRAMES, WINDOWS, Duplex, EchoVerdict


def windows(verdict: EchoVerdict, count: int, loss_db: float) -> None:
    for _ in range(count * WINDOW_FRAMES):
        verdict.take_frame(1e-4, 1e-4 * 10 ** (-loss_db / 10))


def settled() -> EchoVerdict:
    verdict = EchoVerdict()
    windows(verdict, 1, 25)
    assert verdict.duplex is Duplex.CANCELS
    return verdict


def test_at_first_nobody_knows() -> None:
    verdict = EchoVerdict()
    assert not verdict.duplex.full
    windows(verdict, 1, 3)
    assert verdict.duplex is Duplex.UNSURE


def test_a_voice_that_is_taken_out_lets_one_be_heard() -> None:
    verdict = settled()
    assert verdict.duplex.full
    assert verdict.loss_db == pytest.approx(25)


def test_a_soft_echo_of_which_nothing_is_left_is_taken_out_too() -> None:
    verdict = EchoVerdict()
    windows(verdict, 2, 8)
    for _ in range(3):
        verdict.take_look(echo=True, rest=False)
    assert verdict.duplex is Duplex.CANCELS


def test_without_an_echo_there_are_headphones() -> None:
    verdict = EchoVerdict()
    windows(verdict, 2, 0)
    for _ in range(3):
        verdict.take_look(echo=False, rest=False)
    assert verdict.duplex is Duplex.HEADPHONES
    assert verdict.duplex.full


def test_a_person_who_speaks_over_the_voice_does_not_end_it() -> None:
    verdict = settled()
    windows(verdict, 2 * WINDOWS, 1)
    verdict.take_look(echo=True, rest=False)
    windows(verdict, WINDOWS, 1)
    assert verdict.duplex is Duplex.CANCELS


def test_a_voice_that_is_not_taken_out_any_more_ends_it() -> None:
    verdict = settled()
    windows(verdict, WINDOWS, 1)
    verdict.take_look(echo=True, rest=True)
    assert verdict.duplex is Duplex.UNSURE


def test_headphones_that_are_put_on_are_known_after_a_while() -> None:
    verdict = settled()
    for _ in range(SURE_LOOKS):
        assert verdict.duplex is Duplex.CANCELS
        verdict.take_look(echo=False, rest=False)
    assert verdict.duplex is Duplex.HEADPHONES


def test_headphones_that_are_put_down_are_noticed() -> None:
    verdict = EchoVerdict()
    for _ in range(3):
        verdict.take_look(echo=False, rest=False)
    verdict.take_look(echo=True, rest=True)
    assert verdict.duplex is Duplex.UNSURE


def test_what_does_not_settle_fails_and_may_settle_later() -> None:
    verdict = EchoVerdict()
    windows(verdict, PATIENCE_WINDOWS, 2)
    verdict.take_look(echo=True, rest=True)
    failed = verdict.duplex
    assert failed is Duplex.FAILS
    assert not failed.full
    windows(verdict, 1, 20)
    assert verdict.duplex.full


def test_another_way_is_learnt_anew() -> None:
    verdict = settled()
    verdict.reset()
    assert verdict.duplex is Duplex.UNSURE
    assert verdict.loss_db == 0
