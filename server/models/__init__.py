"""Models and voices that can be fetched or brought: the catalog, the folder they lie in, and the one downloader."""
