"""Why a document could not be read, each in one sentence."""

from __future__ import annotations

from server.protocol.texts import Text

FAILURES = {
    "cancelled": Text("Reading this document was cancelled."),
    "damaged": Text("This file is damaged and cannot be read."),
    "empty": Text("There is no text in this file."),
    "encrypted": Text("This file has a password; save a copy without one and add that."),
    "interrupted": Text("The server ended while it read this file; add it again."),
    "not_a_pdf": Text("This file is called a PDF but is none."),
    "not_text": Text("This file is called a text but holds none."),
    "not_what_it_says": Text("This file is of another kind than its name says."),
    "scanned": Text("This PDF holds pictures of pages and no text; have its text recognised first."),
    "too_large": Text("This file is too large to be read."),
    "too_slow": Text("Reading this file took too long; it was given up."),
    "unknown_encoding": Text("This text is in an encoding that is not known; save it as UTF-8 and add that."),
    "unknown_kind": Text("Files of this kind cannot be read: PDF, DOCX, ODT, EPUB, HTML, Markdown, text and CSV can."),
}
