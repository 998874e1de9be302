"""Figures in Prometheus' words, with those of the process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, ProcessCollector
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily
from prometheus_client.exposition import choose_encoder
from prometheus_client.registry import Collector

from server.watching.metrics import PREFIX, Counter, Gauge, Histogram

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from prometheus_client.core import Metric

    from server.watching.metrics import Figure, Labels, Metrics


def told(metrics: Metrics, accept: str) -> tuple[bytes, str]:
    """The figures as text in the format that a request accepts, and that format's media type."""
    registry = CollectorRegistry()
    registry.register(_Collected(metrics))
    ProcessCollector(namespace=PREFIX.rstrip("_"), registry=registry)
    encode, media_type = choose_encoder(accept)
    return encode(registry), media_type


class _Collected(Collector):
    """A server's figures in the library's words."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics

    def collect(self) -> Iterable[Metric]:
        return map(_family, self._metrics.figures.values())


def _family(figure: Figure) -> Metric:
    name = PREFIX + figure.name
    match figure:
        case Counter():
            counted = CounterMetricFamily(name, figure.told, labels=figure.labels)
            for labels, value in (figure.values or _nothing(figure)).items():
                counted.add_metric(labels, value)
            return counted
        case Histogram():
            distributed = HistogramMetricFamily(name, figure.told, labels=figure.labels)
            for labels, found in figure.values.items():
                distributed.add_metric(labels, list(_buckets(figure, found.counts)), found.total)
            return distributed
        case Gauge():
            gauge = GaugeMetricFamily(name, figure.told, labels=figure.labels)
            for labels, value in figure.read().items():
                gauge.add_metric(labels, float(value))
            return gauge
    raise TypeError(f"{type(figure).__name__} is no kind of figure")


def _nothing(figure: Counter) -> dict[Labels, float]:
    """One without labels is told from the beginning."""
    return {} if figure.labels else {(): 0}


def _buckets(figure: Histogram, counts: list[int]) -> Iterator[tuple[str, float]]:
    """Each bound and how many values lay within it."""
    within = 0
    for bound, count in zip((*figure.bounds, float("inf")), counts, strict=True):
        within += count
        yield ("+Inf" if bound == float("inf") else str(bound)), within
