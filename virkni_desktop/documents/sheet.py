"""What stands above, below and behind the text of every page, and what a finished document hands back."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from itertools import groupby

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from virkni_desktop.documents.fonts import BOLD, REGULAR, face, printable
from virkni_desktop.documents.page import INK, LEFT, MM, RIGHT, SMALL, SMALL_STRONG, TEXT_WIDTH, WATERMARK, Style, rule
from virkni_desktop.documents.tagging import PAGE_HEIGHT, PAGE_WIDTH, TaggedPdf
from virkni_desktop.documents.wording import words
from virkni_desktop.formats import long_date, short_date

_HEADER_BASELINE = PAGE_HEIGHT - 15.5 * MM
_FOOTER_LINE = 26 * MM
_CODE_SIZE, _CODE_BOTTOM = 13 * MM, 10.5 * MM
_WATERMARK_LENGTH, _WATERMARK_SIZE, _WATERMARK_ANGLE = 230 * MM, 150, 54


@dataclass(frozen=True, slots=True)
class PrintedFile:
    """A finished PDF. `code` is the check code printed on it, `sha256` that of the bytes."""

    content: bytes
    pages: int
    code: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the head and foot of each page say. No identity number and no name, since papers lie about."""

    organisation: str
    initials: str
    document: str
    identifier: str
    revision: int | None
    code: str
    printed_on: date
    created_at: datetime
    language: str
    is_draft: bool = False

    @property
    def name(self) -> str:
        """For example "Plan AP-0147 v3"."""
        version = f" v{self.revision}" if self.revision is not None else ""
        return f"{self.document} {self.identifier}{version}"

    @property
    def issuer(self) -> str:
        """The organisation on one line, or UnprintableError."""
        return " ".join(printable(self.organisation, self.name).split())


def furnish(pdf: TaggedPdf, sheet: Sheet, page: int, pages: int) -> None:
    """Draw everything of a page but its text; first of all, so that a draft's word lies behind the text."""
    if sheet.is_draft:
        _draw_watermark(pdf, words("draft.watermark", sheet.language))
    with pdf.artifact("Header"):
        initials = printable(sheet.initials, sheet.name)
        dated = f"{initials} · {long_date(sheet.printed_on, sheet.language)}".removeprefix(" · ")
        room = TEXT_WIDTH - face(REGULAR).width(dated, SMALL.size) - 12
        _small(pdf, _HEADER_BASELINE, _shortened(sheet.issuer, room))
        _small_right(pdf, _HEADER_BASELINE, dated)
    rule(pdf, LEFT, _FOOTER_LINE, TEXT_WIDTH)
    with pdf.artifact("Footer"):
        _draw_qr(pdf, f"{sheet.identifier} v{sheet.revision or 1} {sheet.code}")
        first, second = _FOOTER_LINE - 12, _FOOTER_LINE - 24
        beside = LEFT + _CODE_SIZE + 4 * MM
        label = f"{sheet.name} · {words('footer.code', sheet.language)} "
        _small(pdf, first, label, x=beside)
        code = f"{sheet.code[:4]} {sheet.code[4:]}"
        _small(pdf, first, code, x=beside + face(REGULAR).width(label, SMALL.size), style=SMALL_STRONG)
        if sheet.is_draft:
            _small(pdf, second, words("draft.note", sheet.language), x=beside)
        _small_right(pdf, first, words("footer.page", sheet.language, page=page, pages=pages))
        printed = words("footer.printed", sheet.language, date=short_date(sheet.printed_on, sheet.language))
        _small_right(pdf, second, printed)


def _small(pdf: TaggedPdf, baseline: float, text: str, x: float = LEFT, style: Style = SMALL) -> None:
    pdf.canvas.setFont(style.font, style.size)
    pdf.canvas.setFillColor(style.colour)
    pdf.canvas.drawString(x, baseline, text)


def _small_right(pdf: TaggedPdf, baseline: float, text: str) -> None:
    _small(pdf, baseline, text, x=PAGE_WIDTH - RIGHT - face(REGULAR).width(text, SMALL.size))


def _shortened(text: str, room: float) -> str:
    if face(REGULAR).width(text, SMALL.size) <= room:
        return text
    text = text[: int(room)]  # no letter is narrower than a point
    while text and face(REGULAR).width(text + "…", SMALL.size) > room:
        text = text[:-1]
    return text + "…"


def _draw_watermark(pdf: TaggedPdf, word: str) -> None:
    size = min(_WATERMARK_LENGTH / face(BOLD).width(word, 1), _WATERMARK_SIZE)
    canvas = pdf.canvas
    with pdf.artifact("Watermark"):
        canvas.saveState()
        canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
        canvas.rotate(_WATERMARK_ANGLE)
        canvas.setFont(BOLD, size)
        canvas.setFillColor(WATERMARK)
        canvas.drawString(-face(BOLD).width(word, size) / 2, -0.36 * size, word)
        canvas.restoreState()


def _draw_qr(pdf: TaggedPdf, text: str) -> None:
    count, bars = _qr_bars(text)
    module = _CODE_SIZE / count
    path = pdf.canvas.beginPath()
    for row, column, length in bars:
        bottom = _CODE_BOTTOM + _CODE_SIZE - (row + 1) * module
        path.rect(LEFT + column * module, bottom, length * module, module)
    pdf.canvas.setFillColor(INK)
    pdf.canvas.drawPath(path, stroke=0, fill=1)


@lru_cache(maxsize=4)
def _qr_bars(text: str) -> tuple[int, list[tuple[int, int, int]]]:
    """Modules in a row of the code, and its dark runs as (row, column, length); the same on every page."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    bars = []
    for row, modules in enumerate(code.modules):
        column = 0
        for is_dark, run in groupby(modules, bool):
            length = len(list(run))
            if is_dark:
                bars.append((row, column, length))
            column += length
    return code.getModuleCount(), bars
