"""Type faces: Bitstream Vera, which comes with reportlab and is embedded, and the standard Helvetica and Times."""

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

SANS, SANS_BOLD, SANS_ITALIC = "Vera", "VeraBd", "VeraIt"


def register() -> None:
    """Make Vera known to reportlab, its bold and italic found from `<b>` and `<i>`; harmless when done twice."""
    if SANS in pdfmetrics.getRegisteredFontNames():
        return
    for name in (SANS, SANS_BOLD, SANS_ITALIC, "VeraBI"):
        pdfmetrics.registerFont(TTFont(name, f"{name}.ttf"))
    pdfmetrics.registerFontFamily(SANS, normal=SANS, bold=SANS_BOLD, italic=SANS_ITALIC, boldItalic="VeraBI")
