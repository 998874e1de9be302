"""Engines in processes of their own, replicas, and what happens when one of them dies."""
