"""Pages: frames, what every page bears, notes at the foot, the table of contents, and one way to write the file."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph

from tests.corpus_pdfs.look import Look

WIDTH, HEIGHT = A4

PageDrawer = Callable[[Any, Any], None]
"""reportlab's page callback: (canvas, document)."""


class Notes:
    """Notes at the foot of the page that their mark stands on.

    A paragraph that is drawn with a mark reports it to its canvas; the page draws the notes reported when it ends. The
    room for them is kept free on every page, for reportlab knows a page's notes only when the page is full.
    """

    def __init__(self, texts: dict[str, str], look: Look, left: float, width: float, top: float) -> None:
        self.texts, self.look, self.left, self.width, self.top = texts, look, left, width, top
        self.waiting: list[str] = []

    def listen(self, canvas: Any, _: Any) -> None:
        """Page callback: let the paragraphs of this page report their marks."""
        self.waiting = []
        canvas.setNamedCB("note", lambda _canvas, _kind, label: self.waiting.append(label))

    def draw(self, canvas: Any, _: Any) -> None:
        """Page callback: a short rule and the notes under it."""
        if not self.waiting:
            return
        canvas.setLineWidth(0.5)
        canvas.line(self.left, self.top, self.left + 140, self.top)
        y = self.top - 6
        for label in self.waiting:
            words = Paragraph(f'<super size="70%">{label}</super> {self.texts[label]}', self.look["note"])
            _, tall = words.wrap(self.width, 200)
            y -= tall
            words.drawOn(canvas, self.left, y)
            y -= 2


def template(
    name: str, frames: list[Frame], start: Sequence[PageDrawer] = (), end: Sequence[PageDrawer] = ()
) -> PageTemplate:
    """A page with `frames`; the callbacks of `start` draw under its words, those of `end` when the page is full."""

    def run(callbacks: Sequence[PageDrawer]) -> PageDrawer:
        def each(canvas: Any, document: Any) -> None:
            for callback in callbacks:
                canvas.saveState()
                callback(canvas, document)
                canvas.restoreState()

        return each

    return PageTemplate(id=name, frames=frames, onPage=run(start), onPageEnd=run(end))


def column(left: float, bottom: float, width: float, height: float) -> Frame:
    """A frame without padding, so that its figures are those of the words in it."""
    return Frame(left, bottom, width, height, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)


def write(
    path: Path, story: list[Flowable], templates: list[PageTemplate], title: str, contents: dict[str, int] | None = None
) -> None:
    """Lay `story` out on `templates` and write the PDF.

    `contents` gives the depth in the table of contents of each heading style; a flowable with an `entry` (depth, words)
    is listed too.
    """
    depths = contents or {}
    document = BaseDocTemplate(
        str(path), pagesize=A4, pageTemplates=templates, title=title, invariant=1,
        author="Ofsted records", subject="Written for the tests of Ofsted records; not an Ofsted publication",
    )  # fmt: skip

    def heading_seen(flowable: Any) -> None:
        entry = getattr(flowable, "entry", None)
        if isinstance(flowable, Paragraph) and flowable.style.name in depths:
            entry = (depths[flowable.style.name], flowable.getPlainText())
        if entry:
            document.notify("TOCEntry", (*entry, document.page))

    document.afterFlowable = heading_seen
    document.multiBuild(story)
