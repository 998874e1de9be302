"""The picture of a sound that is made of a formula: its figures are those that transformers' extractor gives."""

from __future__ import annotations

import numpy as np
import pytest

from server.turn_detection.ending.log_mel import PITCHES, RATE, log_mel

SOUND = (np.sin(np.arange(8 * RATE) ** 1.5 * 1e-4) * 0.3).astype(np.float32)
"""A tone that rises for eight seconds."""


def test_the_picture_has_the_figures_of_the_reference() -> None:
    picture = log_mel(SOUND)
    assert picture.shape == (PITCHES, 800)
    assert picture.mean() == pytest.approx(-0.16775864, abs=1e-5)
    assert picture.std() == pytest.approx(0.43486425, abs=1e-5)
    sample = picture[[0, 10, 40, 79]][:, [0, 100, 400, 799]]
    assert sample == pytest.approx(
        np.array(
            [
                [0.01733669, 1.66303217, 1.34988308, 0.82197440],
                [-0.16700880, -0.21413325, 0.05610751, 0.31718391],
                [-0.32071611, -0.32071611, -0.32071611, -0.26736623],
                [-0.32071611, -0.32071611, -0.32071611, -0.32071611],
            ]
        ),
        abs=1e-4,
    )


def test_how_loud_a_sound_is_makes_no_other_picture() -> None:
    assert log_mel(SOUND / 8) == pytest.approx(log_mel(SOUND), abs=0.02)


def test_silence_is_a_picture_too() -> None:
    assert np.isfinite(log_mel(np.zeros(8 * RATE, np.float32))).all()
