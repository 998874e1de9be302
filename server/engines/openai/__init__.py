"""The official OpenAI SDK as all stages use it that ask an OpenAI-compatible API."""
