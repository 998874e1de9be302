"""Makes one channel of several."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from server.protocol.later import Later

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Samples: TypeAlias = NDArray[np.float32]

else:
    np = Later("numpy")

HOP = 2048
"""Frames after which it is looked anew at how the channels stand to one another."""
LEAST = 0.5
"""Of what the loudest channel alone would give; a mean that is quieter has lost something."""


def mono(samples: Samples) -> Samples:
    """All channels (frames x channels) as one: their mean, but where they cancel one another out.

    A wrong cable or a phase switch turns one channel upside down, and the mean of such a pair is silence. There the
    channels are turned as the loudest stands.
    """
    mean: Samples = samples.mean(axis=1)
    if not samples.size or samples.shape[1] == 1 or not _any_lost(samples, mean):
        return mean
    frames = len(samples)
    padded = np.pad(samples, ((HOP, 2 * HOP - frames % HOP), (0, 0)))
    rise = np.arange(HOP, dtype=np.float32) / HOP
    fade = np.concatenate([rise, 1 - rise])
    mixed, before = np.zeros(len(padded), dtype=np.float32), np.zeros(HOP, dtype=np.float32)
    for begin in range(0, len(padded) - 2 * HOP + 1, HOP):
        part = _upright(padded[begin : begin + 2 * HOP])
        if part[:HOP] @ before < 0:  # else what goes on would cancel out what ends
            part = -part
        mixed[begin : begin + 2 * HOP] += part * fade
        before = part[HOP:]
    return mixed[HOP : HOP + frames]


def _any_lost(samples: Samples, mean: Samples) -> bool:
    starts = np.arange(0, len(samples), HOP)
    channels = np.add.reduceat(_edges(samples) ** 2, starts)
    return bool((np.add.reduceat(_edges(mean) ** 2, starts) < _least(channels.max(axis=1), samples.shape[1])).any())


def _upright(part: Samples) -> Samples:
    mean: Samples = part.mean(axis=1)
    edges = _edges(part)
    energies = (edges**2).sum(axis=0)
    if (_edges(mean) ** 2).sum() >= _least(energies.max(), part.shape[1]):
        return mean
    signs = np.where(edges.T @ edges[:, energies.argmax()] < 0, -1, 1).astype(np.float32)
    turned: Samples = (part * signs).mean(axis=1)
    return turned


def _edges(samples: Samples) -> Samples:
    """What changes from frame to frame: speech does, and hum hardly, which may stand upright in both."""
    return np.diff(samples, axis=0, prepend=samples[:1])


def _least(loudest: NDArray[np.float32], channels: int) -> NDArray[np.float32]:
    return loudest * np.float32((LEAST / channels) ** 2)
