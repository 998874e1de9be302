"""What `sb-voice-server` does, one module a command: its arguments with `add`, and its work in `run`.

What only one command needs is imported when it runs: the app waits for the imports of `serve`.
"""
