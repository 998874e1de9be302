"""Recorded speech for demonstrations and benchmarks."""
