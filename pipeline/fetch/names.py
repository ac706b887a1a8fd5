"""File names from addresses: readable, valid on any system, and never outside the folder.

A pure function of the address: the same address has the same name in every run and on every machine. Where
something of the address is lost in the name (a query, an odd character, a cut), a hash of the address is added,
so that two addresses do not share a name.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from urllib.parse import unquote

import httpx

LONGEST_PART = 100  # bytes; with a mark, a suffix and `.json` after it still below every file system's 255
LONGEST = 180  # characters of a whole name: longer paths fail on Windows
_ODD = re.compile(r"[^\w.+~()',&@=-]+")
_DEVICE = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)")  # names that Windows keeps for itself
_DOCUMENT = re.compile(r"(?i)\.(?:html?|xhtml|pdf|txt|text|aspx?|php|jsp)$")


def name_of(url: str, suffix: str, stem: str | None = None) -> str:
    """The path below the folder, with `/`, for a document of the suffix (".html", ".pdf", ".txt") at an address.

    `stem`, where a source suggests a better path than the address, is used like one.
    """
    parsed = httpx.URL(url)
    *folders, last = stem.split("/") if stem else _parts(parsed)
    parts = [*folders, _DOCUMENT.sub("", last)]
    safe = [*(_safe_folder(part) for part in folders), _safe(parts[-1])]
    lost = safe != parts or (stem is None and bool(parsed.query))
    name = "/".join([*filter(None, safe[:-1]), safe[-1] or "document"])
    if len(name) > LONGEST:
        name, lost = name[:LONGEST].rstrip("/. -"), True
    return f"{name}{'-' + digest(url) if lost else ''}{suffix}"


def digest(url: str) -> str:
    """A short mark of an address, the same everywhere."""
    return hashlib.sha256(url.encode()).hexdigest()[:10]


def slug(text: str) -> str:
    """Words as one part of a name: lower case, joined by hyphens."""
    plain = unicodedata.normalize("NFKD", text.replace("'", "").replace("’", "")).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def _parts(url: httpx.URL) -> list[str]:
    """The host, and the parts of the path that hold anything; a site's front page is its index."""
    path = unquote(url.raw_path.decode("ascii").partition("?")[0])
    host = f"{url.host}_{url.port}" if url.port else url.host
    return [host, *([part for part in path.split("/") if part] or ["index"])]


def _safe_folder(part: str) -> str:
    """A folder never has a document's suffix, so that none stands where a document would."""
    safe = _safe(part)
    return f"{safe}_" if _DOCUMENT.search(safe) else safe


def _safe(part: str) -> str:
    """One part without what any system reads in a special way; hidden files and manifests are no documents either."""
    part = _ODD.sub("-", unicodedata.normalize("NFC", part)).strip("-. ")
    part = part.encode()[:LONGEST_PART].decode("utf-8", "ignore").strip("-. ")
    if _DEVICE.match(part) or part.lower().startswith("manifest."):
        part = f"_{part}"
    return part
