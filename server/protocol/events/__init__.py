"""Every event on the wire, declared once.

The names and shapes are those of the OpenAI Realtime API, general availability; `openai.types.realtime` is the
reference and tests hold each event against it. Names that begin with `sb.` are ours; a client receives one
only when it listed the name in `session.include`.

What a person is told is a `Text`: a plain English sentence, and to a client that listed `sb.texts` an object with its
source and its values, so that it can be said in another language.

A field that is `UNSET` is not written. Audio is `bytes` here and base64 in the JSON.
"""

from server.protocol.events.base import *
from server.protocol.events.client import *
from server.protocol.events.codec import *
from server.protocol.events.items import *
from server.protocol.events.responses import *
from server.protocol.events.server import *
from server.protocol.events.session import *
