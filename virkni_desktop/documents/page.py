"""The measures of the page: A4, its margins, type and colours, and the two things drawn on it, text and rules."""

from dataclasses import dataclass

from virkni_desktop.documents.fonts import BOLD, REGULAR
from virkni_desktop.documents.tagging import PAGE_HEIGHT, PAGE_WIDTH, TaggedPdf

MM = 72 / 25.4
LEFT = RIGHT = 22 * MM
TEXT_WIDTH = PAGE_WIDTH - LEFT - RIGHT
# About 55 letters of body text: a line that can be read without losing the way.
MEASURE = 122 * MM
TOP, BOTTOM = 22 * MM, 29 * MM
TEXT_HEIGHT = PAGE_HEIGHT - TOP - BOTTOM

INK, MUTED, ACCENT = "#1B1F23", "#59636E", "#0B5CAD"
HAIRLINE, WATERMARK = "#B4BBC2", "#EDF0F3"


@dataclass(frozen=True, slots=True)
class Style:
    """A role of text: typeface, size and line distance in points, colour."""

    font: str
    size: float
    leading: float
    colour: str = INK


TITLE = Style(BOLD, 22, 28)
HEADING = Style(BOLD, 14, 18, ACCENT)
STRONG = Style(BOLD, 12, 16)
BODY = Style(REGULAR, 12, 16)
QUIET = Style(REGULAR, 12, 16, MUTED)
NAMES = Style(REGULAR, 10, 13, MUTED)
SMALL = Style(REGULAR, 9, 12, MUTED)
SMALL_STRONG = Style(BOLD, 9, 12, INK)


def write(pdf: TaggedPdf, x: float, top: float, lines: tuple[str, ...], style: Style) -> None:
    """Lines of text, the first one's line box reaching down from `top`; the letters stand in the middle of it."""
    baseline = top - (style.leading + 0.71 * style.size) / 2
    text = pdf.canvas.beginText(x, baseline)
    text.setFont(style.font, style.size, style.leading)
    text.setFillColor(style.colour)
    for line in lines:
        text.textLine(line)
    pdf.canvas.drawText(text)


def rule(pdf: TaggedPdf, x: float, y: float, width: float, thickness: float = 0.6, colour: str = HAIRLINE) -> None:
    """A horizontal line; not read out."""
    with pdf.artifact():
        pdf.canvas.setStrokeColor(colour)
        pdf.canvas.setLineWidth(thickness)
        pdf.canvas.line(x, y, x + width, y)
