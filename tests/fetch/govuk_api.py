"""GOV.UK's search and content APIs on the loopback, with items of this project's own."""

from __future__ import annotations

import json
from typing import Any

from tests.fetch.site import Asked, Reply, Site, query

JSON = "application/json; charset=utf-8"
KNOWN = {"q", "filter_organisations", "filter_content_store_document_type", "start", "count", "order", "fields"}


def item(path: str, title: str, body: str = "<p>All councils were visited.</p>", **fields: Any) -> dict[str, Any]:
    """A content item as the content API gives it."""
    details = {"body": f'<div class="govspeak">{body}</div>', **fields.pop("details", {})}
    return {
        "base_path": path,
        "content_id": f"id-of-{title}",
        "document_type": "press_release",
        "schema_name": "news_article",
        "first_published_at": "2024-07-15T08:30:00.000+00:00",
        "public_updated_at": "2024-07-16T08:30:00.000+00:00",
        "updated_at": "2026-01-01T00:00:00.000Z",
        "title": title,
        "description": f"About {title}.",
        "locale": "en",
        "details": details,
        "links": {"organisations": [{"title": "Ofsted", "base_path": "/government/organisations/ofsted"}]},
        **fields,
    }


class GovUk:
    """Serves items found by the search and others that only their path leads to."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.found: list[dict[str, Any]] = []
        site.routes["/api/search.json"] = self._search

    def serve(self, content: dict[str, Any], found: bool = True) -> None:
        if found:
            self.found.append(content)
        self.site.routes[f"/api/content{content['base_path']}"] = Reply(json.dumps(content).encode(), JSON)

    def _search(self, asked: Asked) -> Reply:
        given = query(asked)
        if unknown := given.keys() - KNOWN:
            return Reply(f"Unexpected parameters: {sorted(unknown)}".encode(), JSON, 422, etag=False)
        wanted_types = given.get("filter_content_store_document_type")
        matches = [each for each in self.found if not wanted_types or each["document_type"] in wanted_types]
        if given.get("order") == ["-public_timestamp"]:
            matches = sorted(matches, key=lambda each: str(each["public_updated_at"]), reverse=True)
        start, count = int(given["start"][0]), int(given["count"][0])
        results = [
            {"link": each["base_path"], "title": each["title"], "public_timestamp": each["public_updated_at"]}
            for each in matches[start : start + count]
        ]
        return Reply(json.dumps({"results": results, "total": len(matches), "start": start}).encode(), JSON)
