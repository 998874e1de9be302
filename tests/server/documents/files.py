"""Small files of every kind, made here."""

from __future__ import annotations

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def pdf(*pages: str, password: str = "") -> bytes:
    """A PDF whose pages say that, in Latin letters; a page of '' says nothing."""
    from pypdf import PdfWriter
    from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

    writer = PdfWriter()
    font = DictionaryObject()
    for name, value in {"Type": "Font", "Subtype": "Type1", "BaseFont": "Helvetica"}.items():
        font[NameObject(f"/{name}")] = NameObject(f"/{value}")
    for text in pages:
        page = writer.add_blank_page(600, 800)
        stream = DecodedStreamObject()
        lines = " ".join(f"({line}) Tj T*" for line in text.split("\n"))
        stream.set_data(f"BT /F1 12 Tf 14 TL 50 750 Td {lines} ET".encode("latin-1"))
        page[NameObject("/Contents")] = writer._add_object(stream)
        fonts = DictionaryObject({NameObject("/F1"): font})
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def archive(**parts: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        for name, text in parts.items():
            made.writestr(name.replace("__", "/").replace("_xml", ".xml").replace("_opf", ".opf"), text)
    return file.getvalue()


def docx(body: str, comment: str = "") -> bytes:
    document = f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    note = f'<w:comment w:author="Ann"><w:p><w:r><w:t>{comment}</w:t></w:r></w:p></w:comment>'
    comments = {"word__comments_xml": f'<w:comments xmlns:w="{W}">{note}</w:comments>'} if comment else {}
    return archive(word__document_xml=document, **comments)


def paragraph(text: str, before: str = "") -> str:
    return f"<w:p><w:r>{before}<w:t>{text}</w:t></w:r></w:p>"


COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 64
BREAK = '<w:br w:type="page"/>'


def odt(text: str) -> bytes:
    names = 'xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    names += 'xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    body = f"<o:body><o:text><t:h>Birds</t:h><t:p>{text}</t:p></o:text></o:body>"
    return archive(content_xml=f"<o:document-content {names}>{body}</o:document-content>")


def epub(*chapters: str) -> bytes:
    items = "".join(f'<item id="c{n}" href="c{n}_x"/>' for n in range(len(chapters)))
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    package = f'<package xmlns="http://www.idpf.org/2007/opf"><m>{items}</m><spine>{spine}</spine></package>'
    container = '<c xmlns="urn:c"><rootfile full-path="O/p.opf"/></c>'
    read = {f"O__c{n}_x": f"<html><body><p>{text}</p></body></html>" for n, text in enumerate(chapters)}
    return archive(**{"META-INF__container_xml": container, "O__p_opf": package, **read})
