"""A server's figures, as Prometheus would read them."""

from __future__ import annotations

from prometheus_client.parser import text_string_to_metric_families

from tests.servers.networks.raw_requests import ask
from tests.servers.realtime_server import Address

SHOW = b"Authorization: Bearer "

Labels = tuple[tuple[str, str], ...]


class Scrape:
    """What `/metrics` said at one moment."""

    def __init__(self, text: str) -> None:
        self.text = text
        samples = [each for family in text_string_to_metric_families(text) for each in family.samples]
        self.names = {each.name for each in samples}
        self._values = {(each.name, tuple(sorted(each.labels.items()))): each.value for each in samples}

    def value(self, name: str, **labels: str) -> float:
        """The figure of that name without its prefix, with exactly these labels; 0 where there is none."""
        return self._values.get((f"sb_voice_{name}", tuple(sorted(labels.items()))), 0)

    def labels(self, name: str) -> set[Labels]:
        """All combinations of labels of that figure."""
        return {labels for known, labels in self._values if known == f"sb_voice_{name}"}


async def scraped(address: Address, token: str | None = None) -> Scrape:
    """The figures now."""
    answer = await ask(address, b"GET /metrics", [SHOW + (token or address.token).encode()])
    assert answer.status == 200, answer
    assert answer.headers["content-type"].startswith("text/plain; version=")
    return Scrape(answer.body.decode())
