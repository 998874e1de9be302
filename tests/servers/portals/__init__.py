"""What a desktop puts behind portals, on a real D-Bus."""
