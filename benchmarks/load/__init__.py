"""Our server and a bare proxy under many callers."""
