"""HTML elements into pieces: quotes, lists, tables, what is hidden."""

from __future__ import annotations

import pytest

from pipeline.document import BlockKind
from pipeline.ingest.html import read_html
from pipeline.ingest.html.tree import parse, pieces_of

H, P, Q = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.QUOTE
L, C, R = BlockKind.LIST_ITEM, BlockKind.CAPTION, BlockKind.TABLE_ROW

ELEMENTS = [
    ("<h2>Why now</h2><p>Because.</p>", [(H, "Why now"), (P, "Because.")], "headings and paragraphs"),
    (
        "<p>She said:</p><blockquote><p>One.</p><p>Two.</p></blockquote>",
        [(P, "She said:"), (Q, "One."), (Q, "Two.")],
        "a block quote is a quote a paragraph",
    ),
    ("<ul><li>one<ul><li>two</li></ul></li></ul>", [(L, "one"), (L, "two")], "a list in a list"),
    ("<p>One.<br><br>Two<br>lines.</p>", [(P, "One."), (P, "Two lines.")], "two breaks part paragraphs, one does not"),
    (
        "<p>Of the 87<sup>1</sup> councils the 4<sup>th</sup></p>",
        [(P, "Of the 87 councils the 4th")],
        "a footnote mark is no figure",
    ),
    ("<p>It was <q>steady</q>.</p>", [(P, "It was “steady”.")], "marks that a browser prints"),
    ("<figure><img><figcaption>The hall</figcaption></figure>", [(C, "The hall")], "a caption"),
    ("<p>Ofs<b>ted</b> said</p>", [(P, "Ofsted said")], "inline elements join"),
    (
        "<p><span>By Ann</span><span>6 May</span></p>",
        [(P, "By Ann 6 May")],
        "like elements that touch are parted by style",
    ),
    ("<p>One<script>var x;</script><!-- no --></p>", [(P, "One")], "scripts and comments say nothing"),
    (
        "<table><tr><td><p>Menu</p></td><td><h1>Story</h1><p>Text.</p></td></tr></table>",
        [(P, "Menu"), (H, "Story"), (P, "Text.")],
        "a table that lays out the page",
    ),
    (
        "<table><caption>Grades</caption><tr><th>A</th><th>B</th></tr><tr><td>x</td><td>2</td></tr></table>",
        [(C, "Grades"), (R, "A\tB"), (R, "x\t2")],
        "a table with its caption",
    ),
]


@pytest.mark.parametrize(("markup", "expected", "why"), ELEMENTS, ids=[row[2] for row in ELEMENTS])
def test_pieces(markup: str, expected: list[tuple[BlockKind, str]], why: str) -> None:
    assert [(found.piece.kind, found.piece.text) for found in pieces_of(parse(markup))] == expected, why


def test_numbers_of_a_list() -> None:
    markup = "<ol start=3><li>c<li>d<li value=9>i</ol><ol><li>a</ol>"
    assert [found.piece.marker for found in pieces_of(parse(markup))] == ["3.", "4.", "9.", "1."]


def test_spans_of_cells_keep_their_columns() -> None:
    markup = (
        "<table><tr><th>Council</th><th colspan=2>Judgements</th></tr>"
        "<tr><td rowspan=2>Torbay</td><td>2018</td><td>Inadequate</td></tr><tr><td>2022</td><td>Good</td></tr></table>"
    )
    rows = [[(cell.text, cell.column, cell.header) for cell in found.piece.cells] for found in pieces_of(parse(markup))]
    assert rows == [
        [("Council", 0, True), ("Judgements", 1, True)],
        [("Torbay", 0, True), ("2018", 1, False), ("Inadequate", 2, False)],
        [("2022", 1, False), ("Good", 2, False)],
    ]


HIDDEN = [
    ("<nav><p>Links</p></nav>", True, "navigation"),
    ("<div class='shareBar'><p>Tweet</p></div>", True, "a share bar by its class"),
    ("<div style='display:none'><p>Not shown</p></div>", True, "hidden by style"),
    ("<aside><p>See also</p></aside>", True, "an aside"),
    ("<div class='comments'><p>I disagree.</p></div>", True, "comments"),
    ("<div class='article-body'><p>Text</p></div>", False, "the article"),
    (
        "<div class='content-sidebar-wrap'><h1>Story</h1><p>Text</p></div>",
        False,
        "what holds the headline, whatever it is called",
    ),
]


@pytest.mark.parametrize(("markup", "furniture", "why"), HIDDEN, ids=[row[2] for row in HIDDEN])
def test_furniture_elements(markup: str, furniture: bool, why: str) -> None:
    page = f"<body>{markup}<div><p>{'The running text of the page. ' * 20}</p></div></body>"
    assert pieces_of(parse(page))[0].furniture is furniture, why


def test_a_vast_page_is_read_without_the_extractor() -> None:
    paragraphs = "".join(f"<p>Inspectors saw home number {number} in the spring.</p>" for number in range(20_001))
    document = read_html(f"<html><body><main><h1>A list</h1>{paragraphs}</main></body></html>".encode(), "vast.html")
    assert document.reader == "html:article"
    assert document.text.count("Inspectors saw") == 20_001


def test_wide_spans_cost_no_cells() -> None:
    row = '<tr><td rowspan="200" colspan="200">Leeds</td><td>12</td></tr>'
    page = f"<html><body><main><h1>A table</h1><table>{row * 50}</table></main></body></html>"
    document = read_html(page.encode(), "table.html")
    assert document.text.count("Leeds\t12") == 50


def test_a_column_of_teasers_beside_the_article_is_left_out() -> None:
    story = "".join(
        f"<p>Inspectors saw home number {number} in the spring and liked what they saw.</p>" for number in range(9)
    )
    teasers = "Ferry plan sinks<br>Pier shut for 6 months<br>“All gone” – 40 traders speak<br>Lawnmower, £25 o.n.o."
    cells = f'<td><h1>A homely story</h1>{story}</td><td class="rightcol"><b>This week</b><br>{teasers}</td>'
    foot = "<p>Part of a family of 11 titles that serve the towns along the river.</p>"
    page = f"<html><body><table><tr>{cells}</tr><tr><td colspan=2>{foot}</td></tr></table></body></html>"
    text = read_html(page.encode(), "columns.html").text
    assert "home number 8" in text
    assert "Lawnmower" not in text
