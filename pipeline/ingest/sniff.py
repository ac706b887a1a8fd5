"""What a file really holds, told by its first bytes rather than by its name."""

from __future__ import annotations

import re

_SIGNATURES = (
    (b"%PDF-", ".pdf"),
    (b"PK\x03\x04", "a ZIP archive or Office document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
)
_MARKUP = re.compile(
    rb"(?is)^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*){0,5}<(?:!doctype\s+html|html|head|body)\b"
)
_TAG = re.compile(rb"(?i)<(?:p|div|span|h[1-6]|ul|li|table|section|article|main|body|html|br|a)\b[^<>]{0,500}>")


def sniff(raw: bytes) -> str | None:
    """The suffix that fits the bytes (".pdf", ".html"), a name for what cannot be read, or None where nothing shows."""
    head = raw[:4096]
    offset = raw[:1024].find(b"%PDF-")
    if offset >= 0 and not head[:offset].strip():
        return ".pdf"
    for signature, name in _SIGNATURES:
        if head.startswith(signature):
            return name
    plain = head.replace(b"\x00", b"").lstrip(b"\xff\xfe")  # UTF-16 markup shows once its zero bytes are gone
    return ".html" if _MARKUP.match(plain) else None


def has_markup(raw: bytes) -> bool:
    """Whether there is any HTML tag at all in the first part of the bytes."""
    return bool(_TAG.search(raw[:200_000].replace(b"\x00", b"")))
