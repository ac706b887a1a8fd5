"""A content item of GOV.UK's API as a page of its own, in the markup that GOV.UK itself gives such pages.

The page holds what the item says and no time of its making, so the same item makes the same bytes. Dates stand in the
metadata as the item has them: the first publication is the document's date.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Any

from pipeline.fetch.govuk_shape import objects, text

_STAMPS = {
    "govuk:content-id": "content_id",
    "govuk:format": "document_type",
    "govuk:schema-name": "schema_name",
    "govuk:first-published-at": "first_published_at",
    "govuk:public-updated-at": "public_updated_at",
}


def page_of(item: dict[str, Any], site: str) -> str:
    """The page of a content item with `title` and `details`; `site` is the address its links are relative to."""
    title, address = escape(text(item["title"])), escape(site + text(item.get("base_path")))
    publisher = _publisher(item)
    label = text(item.get("document_type")).replace("_", " ").capitalize()
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(text(item.get("locale")) or "en")}">',
        "<head>",
        '<meta charset="utf-8">',
        f"<title>{title} - GOV.UK</title>",
        f'<base href="{escape(site)}/">',
        f'<link rel="canonical" href="{address}">',
        '<meta property="og:site_name" content="GOV.UK">',
        f'<meta property="og:title" content="{title}">',
        *_metas(item, publisher),
        "</head>",
        "<body>",
        '<main id="content" class="govuk-main-wrapper">',
        f'<div class="gem-c-title"><span class="gem-c-title__context">{escape(label)}</span>',
        f'<h1 class="gem-c-title__text">{title}</h1></div>',
        *_lead(item),
        *_metadata(publisher, site),
        *_bodies(item["details"]),
        "</main>",
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def _publisher(item: dict[str, Any]) -> dict[str, Any]:
    """The organisation that published the item: the primary one, or else the first."""
    links = item.get("links")
    if not isinstance(links, dict):
        return {}
    named = objects(links.get("primary_publishing_organisation")) + objects(links.get("organisations"))
    return next((found for found in named if text(found.get("title"))), {})


def _metas(item: dict[str, Any], publisher: dict[str, Any]) -> Iterator[str]:
    facts = {name: text(item.get(field)) for name, field in _STAMPS.items()}
    facts["govuk:primary-publishing-organisation"] = text(publisher.get("title"))
    facts["govuk:withdrawn"] = "withdrawn" if item.get("withdrawn_notice") else ""
    facts["description"] = text(item.get("description"))
    for name, value in facts.items():
        if value:
            yield f'<meta name="{name}" content="{escape(value)}">'


def _lead(item: dict[str, Any]) -> Iterator[str]:
    if description := text(item.get("description")):
        yield f'<p class="gem-c-lead-paragraph">{escape(description)}</p>'


def _metadata(publisher: dict[str, Any], site: str) -> Iterator[str]:
    if name := text(publisher.get("title")):
        address = site + (text(publisher.get("base_path")) or "/government/organisations")
        yield f'<div class="gem-c-metadata">From: <a href="{escape(address)}">{escape(name)}</a></div>'


def _bodies(details: dict[str, Any]) -> Iterator[str]:
    """The item's own HTML: its body, its parts' or its groups' with their headings."""
    yield from _body(details.get("body"))
    for part in objects(details.get("parts")) + objects(details.get("collection_groups")):
        if heading := text(part.get("title")):
            yield f"<h2>{escape(heading)}</h2>"
        yield from _body(part.get("body"))


def _body(body: object) -> Iterator[str]:
    """A body is HTML, or a list of the same in several types."""
    typed = [entry.get("content") for entry in objects(body) if entry.get("content_type") == "text/html"]
    html = typed[0] if typed else body
    if isinstance(html, str) and html.strip():
        yield f'<div class="gem-c-govspeak govuk-govspeak">\n{html}\n</div>'
