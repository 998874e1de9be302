"""The Realtime protocol on a WebSocket: a session, its items and responses. Knows no HTTP route and no database."""
