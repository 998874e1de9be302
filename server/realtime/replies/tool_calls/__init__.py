"""Calls that a reply makes: tools of the server, of servers that a session named, and functions of the client."""
