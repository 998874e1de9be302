"""Models that take sound and answer with sound, behind their vendors' WebSockets; each turn has a session of its own.

A vendor's session remembers what it said, not what was heard. So none outlives its turn: the next one is told the
conversation as it is stored. That a vendor cannot cancel, sends late sound, hangs up after an hour or says goodbye is
then nobody's matter.
"""
