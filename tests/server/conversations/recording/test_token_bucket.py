"""What may be used grows with time."""

from __future__ import annotations

from server.conversations.recording.token_bucket import TokenBucket


def test_it_grows_up_to_its_limit_and_what_is_owed_comes_first() -> None:
    moments = [0.0]
    allowance = TokenBucket(2.0, 10.0, lambda: moments[-1])
    moments.append(100.0)
    assert allowance.left == 10
    allowance.take(16)
    assert allowance.left == -6
    moments.append(102.0)
    assert allowance.left == -2
    moments.append(105.0)
    assert allowance.left == 4
