"""The official Deepgram SDK as both of its stages use it: its client, its sockets, what goes wrong with it."""
