"""Why a server cannot be reached or ends a connection: found out, named, and said to a person."""
