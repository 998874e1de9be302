"""The cable between two machines: carries packets from one network device to another, late and not all of them.

`python -m benchmarks.two_machines.cable ONE OTHER SECONDS LOSS` makes both devices (TUN, as root) and says `there`;
then it takes `cut` and `mend` as lines, and the end of its input ends it. It stands in for `tc netem`, which kernels of
containers often lack.
"""

from __future__ import annotations

import fcntl
import os
import random
import select
import struct
import sys
import time
from collections import deque
from contextlib import suppress

TUN = "/dev/net/tun"
TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000
LONGEST = 65_535
"""Bytes of one packet."""


def device(name: str) -> int:
    """The descriptor of a new network device of that name: a packet a read, a packet a write."""
    opened = os.open(TUN, os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(opened, TUNSETIFF, struct.pack("16sH22x", name.encode(), IFF_TUN | IFF_NO_PI))
    return opened


class Cable:
    """Carries what comes in at one end to the other, `seconds` later, and loses a share `loss` of it."""

    def __init__(self, ends: tuple[int, int], seconds: float, loss: float) -> None:
        self._other = dict(zip(ends, reversed(ends), strict=True))
        self._seconds = seconds
        self._loss = loss
        self._chance = random.Random(7)
        self._under_way: deque[tuple[float, int, bytes]] = deque()
        self._cut = False

    def carry(self) -> None:
        """Until the input ends."""
        while True:
            ready, _, _ = select.select([*self._other, sys.stdin], [], [], self._wait())
            if sys.stdin in ready and not self._told(sys.stdin.readline()):
                return
            for end in self._other:
                if end in ready:
                    self._take(end)
            self._deliver()

    def _told(self, line: str) -> bool:
        if line:
            self._cut = line.strip() == "cut"
            print("cut" if self._cut else "mended", flush=True)
        return bool(line)

    def _wait(self) -> float | None:
        return max(0.0, self._under_way[0][0] - time.monotonic()) if self._under_way else None

    def _take(self, end: int) -> None:
        with suppress(BlockingIOError):
            while True:
                packet = os.read(end, LONGEST)
                if not self._cut and self._chance.random() >= self._loss:
                    self._under_way.append((time.monotonic() + self._seconds, self._other[end], packet))

    def _deliver(self) -> None:
        while self._under_way and self._under_way[0][0] <= time.monotonic():
            _, end, packet = self._under_way.popleft()
            if not self._cut:
                with suppress(OSError):  # a device that is down, or full: a packet is lost
                    os.write(end, packet)


def main() -> None:
    one, other, seconds, loss = sys.argv[1:]
    ends = device(one), device(other)
    print("there", flush=True)
    Cable(ends, float(seconds), float(loss)).carry()


if __name__ == "__main__":
    main()
