"""Turns laid-out blocks into a finished file."""

from collections.abc import Sequence
from hashlib import sha256

from virkni_desktop.documents.blocks import Block
from virkni_desktop.documents.page import TOP
from virkni_desktop.documents.pagination import draw_page, paginate
from virkni_desktop.documents.sheet import PrintedFile, Sheet, furnish
from virkni_desktop.documents.tagging import PAGE_HEIGHT, TaggedPdf


def print_pages(blocks: Sequence[Block], sheet: Sheet) -> PrintedFile:
    """Every block on its page, with the sheet's head and foot."""
    pages = paginate(blocks)
    pdf = TaggedPdf(title=sheet.name, author=sheet.issuer, language=sheet.language, created=sheet.created_at)
    for number, placed in enumerate(pages, 1):
        furnish(pdf, sheet, number, len(pages))
        draw_page(pdf, placed, PAGE_HEIGHT - TOP)
        pdf.end_page()
    content = pdf.finish()
    return PrintedFile(content, len(pages), sheet.code, sha256(content).hexdigest())
