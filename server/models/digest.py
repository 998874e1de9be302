"""Hashes of files: SHA-256 for what we keep, and Git's own for small files that the hub knows by that."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PORTION = 1024 * 1024


class Digest:
    """The hashes of bytes as they come; `size` is how many there will be."""

    def __init__(self, size: int) -> None:
        self._sha256 = hashlib.sha256()
        self._blob = hashlib.sha1(f"blob {size}\0".encode(), usedforsecurity=False)

    def add(self, portion: bytes) -> None:
        self._sha256.update(portion)
        self._blob.update(portion)

    def add_file(self, file: Path) -> None:
        with file.open("rb") as opened:
            while portion := opened.read(PORTION):
                self.add(portion)

    @property
    def sha256(self) -> str:
        return self._sha256.hexdigest()

    def is_met(self, wanted: str) -> bool:
        """Whether `wanted`, of 64 digits or of 40, is the hash of all that was added."""
        return wanted in (self.sha256, self._blob.hexdigest())


def sha256_of(file: Path) -> str:
    """Raises `OSError`."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
