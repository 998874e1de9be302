"""The routes under `/v1/conversations`."""
