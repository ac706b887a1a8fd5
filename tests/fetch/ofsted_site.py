"""The inspectorate's reports site on the loopback: search pages, councils' pages, files."""

from __future__ import annotations

from html import escape

from tests.fetch.site import PDF, Asked, Reply, Site, page, query


class ReportsSite:
    """Councils with their publications; a search page lists `most` councils at the most, whatever is asked for."""

    def __init__(self, site: Site, most: int = 100) -> None:
        self.site, self.most = site, most
        self.councils: list[tuple[str, str]] = []
        site.routes["/search"] = self._search

    def add(self, urn: int, name: str, *publications: str) -> None:
        """A council and its publications' hidden texts; the files are numbered from the council's number on."""
        self.councils.append((f"/provider/44/{urn}", name))
        links = []
        for number, hidden in enumerate(publications):
            path = f"/v1/file/{urn}{number:02}"
            self.site.routes[path] = Reply(PDF + f"%% {path}\n%%EOF\n".encode(), "application/pdf")
            kind = hidden.partition(",")[0]
            links.append(
                f'<li class="timeline__day"><a class="publication-link" href="{self.site.base}{path}" target="_blank">'
                f'{escape(kind)} <span class="nonvisual">{escape(hidden)}</span></a></li>'
            )
        self.page(urn, f'<h1>{escape(name)}</h1><a href="/search">Back</a><ol class="timeline">{"".join(links)}</ol>')

    def page(self, urn: int, body: str) -> None:
        self.site.routes[f"/provider/44/{urn}"] = Reply(page("Provider", body))

    def _search(self, asked: Asked) -> Reply:
        given = query(asked)
        assert given["level_1_types"] == ["3"] and given["level_2_types[]"] == ["12"]
        start, rows = int(given["start"][0]), min(int(given["rows"][0]), self.most)
        results = [
            f'<li class="search-result"><h3 class="search-result__title"><a href="{path}">{escape(name)}</a></h3>'
            f'<p><a href="{path}">All reports</a></p></li>'
            for path, name in self.councils[start : start + rows]
        ]
        found = f"<p>{len(self.councils)} results</p>"
        return Reply(page("Search", f'{found}<ul class="results-list">{"".join(results)}</ul>'))
