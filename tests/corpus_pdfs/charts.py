"""Bar, line and pie charts with axis labels and data labels, from a few lines of JSON."""

import json
from typing import Any

from reportlab.graphics.charts.barcharts import VerticalBarChart
from reportlab.graphics.charts.legends import Legend
from reportlab.graphics.charts.linecharts import HorizontalLineChart
from reportlab.graphics.charts.piecharts import Pie
from reportlab.graphics.shapes import Drawing, String
from reportlab.lib import colors
from reportlab.platypus import Flowable

INK = [colors.HexColor(code) for code in ("#1f4e79", "#d98032", "#7a9e3f", "#8a8a8a")]
SMALL = 6.5
HEIGHT = 165


def chart(text: str, width: float) -> Flowable:
    """The chart that the JSON `text` asks for: type (bar, line, pie), labels, series (name to values), unit, axis.

    Raises KeyError for another type.
    """
    asked = json.loads(text)
    drawing = Drawing(width, HEIGHT)
    {"bar": bars, "line": lines, "pie": pie}[asked["type"]](drawing, asked, width)
    if asked["type"] != "pie":
        drawing.add(String(0, HEIGHT - 8, asked["axis"], fontName="Helvetica", fontSize=SMALL))
        drawing.add(legend(list(asked["series"]), width))
    return drawing


def bars(drawing: Drawing, asked: dict[str, Any], width: float) -> None:
    """Groups of upright bars, the value written over each."""
    made = VerticalBarChart()
    made.groupSpacing, made.barSpacing, made.barLabels.nudge = 9, 1, 5
    made.barLabelFormat, made.barLabels.fontName, made.barLabels.fontSize = (
        "%s" + asked["unit"].replace("%", "%%"),
        "Helvetica",
        SMALL,
    )
    place(made, asked, width)
    for number, ink in zip(range(len(asked["series"])), INK, strict=False):
        made.bars[number].fillColor, made.bars[number].strokeColor = ink, None
    drawing.add(made)


def lines(drawing: Drawing, asked: dict[str, Any], width: float) -> None:
    """A line for each series, the value written over each point."""
    made = HorizontalLineChart()
    made.lineLabelFormat, made.lineLabels.fontName, made.lineLabels.fontSize = (
        "%s" + asked["unit"].replace("%", "%%"),
        "Helvetica",
        SMALL,
    )
    place(made, asked, width)
    for number, ink in zip(range(len(asked["series"])), INK, strict=False):
        made.lines[number].strokeColor, made.lines[number].strokeWidth = ink, 1.5
    drawing.add(made)


def place(made: Any, asked: dict[str, Any], width: float) -> None:
    """Size, data and axes, which bars and lines have in common."""
    made.x, made.y, made.width, made.height = 26, 32, width - 30, HEIGHT - 62
    made.data = [tuple(values) for values in asked["series"].values()]
    made.categoryAxis.categoryNames = asked["labels"]
    made.valueAxis.valueMin, made.valueAxis.valueMax = 0, asked["top"]
    made.valueAxis.valueStep = asked["top"] / 5
    for axis in (made.categoryAxis, made.valueAxis):
        axis.labels.fontName, axis.labels.fontSize = "Helvetica", SMALL


def pie(drawing: Drawing, asked: dict[str, Any], width: float) -> None:
    """One series as slices, each with its label and value beside it."""
    values = next(iter(asked["series"].values()))
    made = Pie()
    made.x, made.y, made.width, made.height = width / 2 - 50, 26, 100, 100
    made.data = values
    made.labels = [f"{label} {value}{asked['unit']}" for label, value in zip(asked["labels"], values, strict=True)]
    made.sideLabels, made.slices.fontName, made.slices.fontSize = True, "Helvetica", SMALL
    for number, ink in zip(range(len(values)), INK, strict=False):
        made.slices[number].fillColor = ink
    drawing.add(made)


def legend(names: list[str], width: float) -> Legend:
    """What the colours stand for, in a row under the chart."""
    made = Legend()
    made.x, made.y, made.alignment, made.columnMaximum = 4, 12, "right", 1
    made.fontName, made.fontSize, made.dx, made.dy, made.deltax = "Helvetica", SMALL, 6, 6, (width - 10) / len(names)
    made.colorNamePairs = list(zip(INK, names, strict=False))
    return made
