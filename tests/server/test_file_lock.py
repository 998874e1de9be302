"""A file that one program at a time has."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.file_lock import lock


def test_one_has_it_until_they_close_it(tmp_path: Path) -> None:
    with (tmp_path / "a").open("wb") as first, (tmp_path / "a").open("wb") as second:
        lock(first.fileno())
        with pytest.raises(OSError, match=r"."):
            lock(second.fileno())
        first.close()
        lock(second.fileno())
