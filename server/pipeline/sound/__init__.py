"""Sound on its way to an engine: converted, cleaned, and told from quiet. Knows no engine."""
