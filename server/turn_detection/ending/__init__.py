"""Whether somebody who paused has finished: told from how it sounded and from the words so far."""
