"""What a fenced block of the annual report may ask for, from its cover to a case study."""

from collections.abc import Mapping

from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, KeepTogether, NextPageTemplate, PageBreak, Paragraph, Spacer, Table, TableStyle
from reportlab.platypus.tableofcontents import TableOfContents

from tests.corpus_pdfs.charts import chart
from tests.corpus_pdfs.flow import Maker, flow
from tests.corpus_pdfs.look import Look

TINT = colors.HexColor("#e4edf5")
INK = colors.HexColor("#1f4e79")


def makers(column: float, wide: float) -> Mapping[str, Maker]:
    """The makers of an annual report whose columns are `column` points wide, and its single-column pages `wide`."""

    def captioned(caption: str, drawn: list[Flowable], look: Look) -> list[Flowable]:
        head = Paragraph(caption, ParagraphStyle("caption", look["h3"], fontSize=8.5, leading=11))
        return [KeepTogether([head, *drawn]), Spacer(1, 8)]

    def table(caption: str, text: str, look: Look) -> list[Flowable]:
        return captioned(caption, flow(text, small(look), {}, column), look)

    def wide_table(caption: str, text: str, look: Look) -> list[Flowable]:
        return captioned(caption, flow(text, small(look), {}, wide), look)

    def figure(caption: str, text: str, look: Look) -> list[Flowable]:
        return captioned(caption, [chart(text, column)], look)

    def case(title: str, text: str, look: Look) -> list[Flowable]:
        inside = [Paragraph(title, look["h3"]), *flow(text, look, {}, column - 16)]
        whole = ((0, 0), (-1, -1))
        looks = [
            ("BACKGROUND", *whole, TINT),
            ("TOPPADDING", *whole, 4),
            ("BOTTOMPADDING", *whole, 4),
            ("NOSPLIT", (0, 0), (0, 1)),
        ]
        return [Table([[each] for each in inside], [column], style=TableStyle(looks)), Spacer(1, 12)]

    def wide_text(_: str, text: str, look: Look) -> list[Flowable]:
        return flow(text, look, {}, wide)

    return {
        "cover": cover, "contents": contents, "opener": opener, "page": page, "head": head,
        "table": table, "wide_table": wide_table, "figure": figure, "case": case, "wide": wide_text,
    }  # fmt: skip


def small(look: Look) -> Look:
    """The look inside a table's frame, where a paragraph is the table's note."""
    note = ParagraphStyle("table note", look["note"], spaceAfter=4)
    return Look({**look.styles, "body": note}, look.bullet, look.bullet2, look.rule, look.shade)


def cover(title: str, text: str, look: Look) -> list[Flowable]:
    """The cover: title, then lines of growing modesty."""
    large = ParagraphStyle(
        "cover", look["body"], fontName="Helvetica-Bold", fontSize=34, leading=40, textColor=INK, spaceAfter=24
    )
    lesser = ParagraphStyle("cover line", look["body"], fontSize=15, leading=20)
    return [Paragraph(title, large), *(Paragraph(line, lesser) for line in text.strip().splitlines())]


def contents(_: str, __: str, look: Look) -> list[Flowable]:
    """The page of contents."""
    made = TableOfContents(dotsMinLevel=1)
    made.levelStyles = [
        ParagraphStyle("contents 0", look["body"], fontName="Helvetica-Bold", spaceBefore=2, spaceAfter=0, leading=12),
        ParagraphStyle("contents 1", look["body"], leftIndent=14, spaceAfter=0, leading=10.5, fontSize=8.5),
    ]
    return [Paragraph("Contents", ParagraphStyle("contents head", look["h1"], fontSize=20, leading=26)), made]


def opener(title: str, text: str, look: Look) -> list[Flowable]:
    """A chapter's first page: number and title, then one large figure or sentence after another."""
    named = f'<onDraw name="chapter" label="{title}"/>{title}'
    large = ParagraphStyle("opener", look["h1"], fontSize=28, leading=34, spaceAfter=30, textColor=INK)
    fact = ParagraphStyle(
        "opener fact", look["body"], fontName="Helvetica-Bold", fontSize=15, leading=21, spaceAfter=16
    )
    return [
        NextPageTemplate("opener"), PageBreak(), Paragraph(named, large),
        *(Paragraph(line, fact) for line in text.strip().splitlines()),
        NextPageTemplate("columns"), PageBreak(),
    ]  # fmt: skip


def head(title: str, _: str, look: Look) -> list[Flowable]:
    """The heading of a part that has no opener."""
    named = f'<onDraw name="chapter" label="{title}"/>{title}'
    return [Paragraph(named, ParagraphStyle("plain head", look["h1"], fontSize=20, leading=26))]


def page(name: str, _: str, __: Look) -> list[Flowable]:
    """Go on to a new page of the kind `name`."""
    return [NextPageTemplate(name), PageBreak()]
