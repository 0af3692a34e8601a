"""A PDF that a screen reader can read: what is drawn says what it is, and the rest says that it is furniture.

Follows what PDF/UA-1 asks of a simple document: a tree of elements under Document, every mark in it or an artifact,
a language, a title, embedded typefaces. The same drawing and the same creation time give the same bytes.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfdoc import XMP, PDFArray, PDFDictionary, PDFName
from reportlab.pdfgen.canvas import Canvas

from virkni_desktop.documents.fonts import REGULAR, face

PAGE_WIDTH, PAGE_HEIGHT = float(A4[0]), float(A4[1])


@dataclass(eq=False, slots=True)
class Elem:
    """One element of the reading order (H1, P, L, LI …), under its parent or directly under the document.

    ``scope`` is what the head of a table is the head of: "Column" or "Row".
    """

    role: str
    parent: "Elem | None" = None
    scope: str = ""


@dataclass(frozen=True, slots=True)
class _Mark:
    """A stretch of a page that belongs to an element."""

    page: Any
    number: int


class TaggedPdf:
    """Draws pages and keeps the reading order. Coordinates are points from the lower left corner of an A4 page."""

    def __init__(self, *, title: str, author: str, language: str, created: datetime) -> None:
        face(REGULAR)
        self.canvas: Any = Canvas(
            BytesIO(), A4, invariant=1, pageCompression=1, pdfVersion=(1, 7), initialFontName=REGULAR, lang=language
        )
        self._pdf: Any = self.canvas._doc  # noqa: SLF001 -- reportlab has no other door to the document it builds
        self._language = language
        self._created = created.astimezone(UTC)
        self._kids: dict[Elem | None, list[Elem | _Mark]] = {None: []}
        self._page_owners: list[Elem] = []
        self._owners_by_page: list[list[Elem]] = []
        self.canvas.setTitle(title)
        self.canvas.setAuthor(author)
        self.canvas.setSubject(title)
        self.canvas.setCreator("Virkni Desktop")
        self.canvas.setDateFormatter(lambda *_: f"{self._created:D:%Y%m%d%H%M%SZ}")
        self.canvas.setViewerPreference("DisplayDocTitle", "true")

    @contextmanager
    def tagged(self, elem: Elem) -> Iterator[None]:
        """What is drawn inside belongs to the element. An element may be drawn in several stretches."""
        self._register(elem)
        self._kids[elem].append(_Mark(self._pdf.thisPageRef(), len(self._page_owners)))
        self.canvas.addLiteral(f"/{elem.role} <</MCID {len(self._page_owners)}>> BDC")
        self._page_owners.append(elem)
        yield
        self.canvas.addLiteral("EMC")

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """What is drawn inside is not read out: lines, and with a kind ("Header", "Footer", "Watermark") furniture."""
        operator = f"/Artifact <</Type /Pagination /Subtype /{kind}>> BDC" if kind else "/Artifact BMC"
        self.canvas.addLiteral(operator)
        yield
        self.canvas.addLiteral("EMC")

    def end_page(self) -> None:
        """Close the page and begin the next."""
        name = self._pdf.thisPageName()
        self.canvas.showPage()
        page = self._pdf.idToObject[name]
        page.StructParents = len(self._owners_by_page)
        page.Tabs = PDFName("S")
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        self._owners_by_page.append(self._page_owners)
        self._page_owners = []

    def finish(self) -> bytes:
        """The whole file, after the last `end_page`."""
        self._write_structure()
        metadata = XMP(creator=lambda _: self._metadata())
        metadata.filters = []  # readable without a PDF library
        self._pdf.Catalog.Metadata = metadata
        return bytes(self.canvas.getpdfdata())

    def _register(self, elem: Elem) -> None:
        if elem in self._kids:
            return
        if elem.parent is not None:
            self._register(elem.parent)
        self._kids[elem] = []
        self._kids[elem.parent].append(elem)

    def _write_structure(self) -> None:
        root, top = PDFDictionary({"Type": PDFName("StructTreeRoot")}), PDFDictionary({})
        references = {elem: self._pdf.Reference(PDFDictionary({}) if elem else top) for elem in self._kids}
        root_reference = self._pdf.Reference(root)
        for elem, kids in self._kids.items():
            entry = self._pdf.idToObject[references[elem].name]
            entry.dict.update(
                Type=PDFName("StructElem"),
                S=PDFName(elem.role if elem else "Document"),
                P=references[elem.parent] if elem else root_reference,
                K=PDFArray([self._kid(kid, references) for kid in kids]),
            )
            if elem and elem.scope:
                entry.dict["A"] = PDFDictionary({"O": PDFName("Table"), "Scope": PDFName(elem.scope)})
        numbers: list[Any] = []
        for page, owners in enumerate(self._owners_by_page):
            numbers += [page, self._pdf.Reference(PDFArray([references[owner] for owner in owners]))]
        tree = PDFDictionary({"Nums": PDFArray(numbers)})
        root.dict.update(K=references[None], ParentTree=tree, ParentTreeNextKey=len(self._owners_by_page))
        self._pdf.Catalog.StructTreeRoot = root
        self._pdf.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def _kid(self, kid: Elem | _Mark, references: dict[Elem | None, Any]) -> Any:
        if isinstance(kid, Elem):
            return references[kid]
        return PDFDictionary({"Type": PDFName("MCR"), "Pg": kid.page, "MCID": kid.number})

    def _metadata(self) -> bytes:
        info = self._pdf.info
        return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(info.title)}</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>{escape(info.author)}</rdf:li></rdf:Seq></dc:creator>
   <dc:language><rdf:Bag><rdf:li>{self._language}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreateDate>{self._created:%Y-%m-%dT%H:%M:%SZ}</xmp:CreateDate>
   <pdf:Producer>{escape(info.producer)}</pdf:Producer>
   <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>""".encode()
