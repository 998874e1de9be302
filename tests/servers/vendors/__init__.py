"""Providers in the cloud and hubs, on loopback, as their protocols are documented; faults on demand."""
