"""A server's documents: asked over HTTP, and kept like the files of a folder. Reads no document itself."""
