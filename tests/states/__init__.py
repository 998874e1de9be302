"""The states of windows that `tests.screenshots` draws."""
