"""How what leaves this program goes: directly or through which proxy, and whose certificates are believed.

Both halves ask here before they open any connection: what the environment says of proxies and of certificates is read
nowhere else. What is on this computer is always reached directly.
"""
