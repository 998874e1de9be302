"""What can be seen of a running server from outside: figures, logs and traces. None of them holds what anybody said.

Everything here belongs to one server and counts by itself, without a library: nobody who waits to talk shall wait for
the imports of one. What is asked for the figures makes Prometheus' text of them.
"""
