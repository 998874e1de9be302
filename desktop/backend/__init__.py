"""The server behind the app, bundled or a team's: address, process, connection. Knows no widget."""
