"""A training contract on paper: who agrees, for how long, what is done, what is paid by month, and room to sign."""

from dataclasses import asdict, dataclass
from datetime import date, datetime

from virkni_desktop.documents.blocks import Block, Gap, Lines, Whole
from virkni_desktop.documents.check_code import check_code
from virkni_desktop.documents.composing import heading, keep_with_next, paragraphs
from virkni_desktop.documents.page import HEADING, QUIET, TITLE
from virkni_desktop.documents.printing import print_pages
from virkni_desktop.documents.sheet import PrintedFile, Sheet
from virkni_desktop.documents.signatures import Party, signature_block
from virkni_desktop.documents.table import PaperColumn, PaperTable
from virkni_desktop.documents.wording import words
from virkni_desktop.formats import Hours, long_date, money, percent, percent_in_words, show_week

_BETWEEN_SECTIONS = 11.0


@dataclass(frozen=True, slots=True)
class ContractMonth:
    """A month of the grant: its days, the share in whole percent, and whole kronor or krónur."""

    number: int
    starts_on: date
    ends_on: date
    share: int
    amount: int
    due_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractDocument:
    """All that a printed contract says. `identifier` is its number as shown ("C-3F21AB"); `created_at` is aware.

    `title` is the name of the placement type in the language of the paper; `week` holds hours by weekday.
    """

    organisation: str
    initials: str
    identifier: str
    title: str
    participant: str
    workplace: str
    starts_on: date
    ends_on: date | None
    share: int
    printed_on: date
    created_at: datetime
    role: str = ""
    tasks: str = ""
    adaptations: str = ""
    supervisor: str = ""
    supervisor_phone: str = ""
    week: tuple[tuple[int, Hours], ...] = ()
    months: tuple[ContractMonth, ...] = ()
    full_amount: int | None = None
    currency: str = ""
    parties: tuple[Party, ...] = ()


def contract_pdf(document: ContractDocument, language: str) -> PrintedFile:
    """The contract as a tagged A4 PDF in Swedish, Icelandic or English; the same document gives the same bytes.

    Raises UnprintableError (a VirkniError) naming the part whose letters the typefaces lack.
    """
    sheet = Sheet(
        organisation=document.organisation,
        initials=document.initials,
        document=words("contract.name", language),
        identifier=document.identifier,
        revision=None,
        code=contract_code(document),
        printed_on=document.printed_on,
        created_at=document.created_at,
        language=language,
    )
    return print_pages(_blocks(document, language), sheet)


def contract_code(document: ContractDocument) -> str:
    """The check code: the same in every language, before and after signing."""
    content = asdict(document)
    for not_content in ("organisation", "initials", "title", "printed_on", "created_at"):
        del content[not_content]
    content["parties"] = [[party.role, party.name] for party in document.parties]
    return check_code(content)


def _blocks(document: ContractDocument, language: str) -> list[Block]:
    between = " · ".join(name for name in (document.participant, document.workplace) if name)
    blocks: list[Block] = [heading(document.title, "", TITLE, "H1", 0), *paragraphs(between, document.title, QUIET)]
    blocks += _section("contract.placement", language)
    blocks += _facts(document, language)
    for key, text in (("contract.tasks", document.tasks), ("contract.adaptations", document.adaptations)):
        title = words(key, language)
        written = paragraphs(text, title)
        if written:
            blocks += [*_section(key, language), *written]
    blocks += _grant(document, language)
    agreed = [words(key, language) for key in ("contract.agreed", "contract.notice", "contract.copies")]
    terms: list[Block] = [*_section("contract.terms", language)]
    for number, sentence in enumerate(agreed, 1):
        terms += paragraphs(f"{number}. {sentence}", words("contract.terms", language), space_before=2)
    # What is agreed to and the signatures under it stand on one page.
    together = Whole(tuple(terms), space_before=_BETWEEN_SECTIONS, keep_with_next=True)
    return [*blocks, together, signature_block(document.parties, "", language, statements=())]


def _section(key: str, language: str) -> list[Lines]:
    title = words(key, language)
    return [heading(title, title, HEADING, "H2", _BETWEEN_SECTIONS)]


def _facts(document: ContractDocument, language: str) -> list[Block]:
    """Label and value under each other, as one list."""
    last = long_date(document.ends_on, language) if document.ends_on else words("contract.no-end", language)
    supervisor = ", ".join(part for part in (document.supervisor, document.supervisor_phone) if part.strip())
    facts = (
        ("contract.workplace", document.workplace),
        ("contract.role", document.role),
        ("contract.period", f"{long_date(document.starts_on, language)} – {last}"),
        ("contract.share", percent_in_words(document.share, language)),
        ("contract.hours", show_week(document.week, language)),
        ("contract.supervisor", supervisor),
    )
    found: list[Block] = []
    for key, value in facts:
        if value.strip():
            label = words(key, language)
            found += paragraphs(words("contract.fact", language, label=label, value=value), label)
    return found


def _grant(document: ContractDocument, language: str) -> list[Block]:
    if not document.months:
        return []
    title = words("contract.grant", language)

    def amount(value: int) -> str:
        return money(value, document.currency, language)

    blocks: list[Block] = [*_section("contract.grant", language)]
    if document.full_amount is not None:
        told = words("contract.grant-rule", language, amount=amount(document.full_amount))
        blocks += keep_with_next(list(paragraphs(told, title, QUIET)))
    rows = [
        (
            str(month.number),
            _days(month, language),
            percent(month.share, language),
            amount(month.amount),
            long_date(month.due_on, language),
        )
        for month in document.months
    ]
    total = (words("contract.total", language), "", "", amount(sum(month.amount for month in document.months)), "")
    return [*blocks, Gap(4, keep_with_next=True), PaperTable.of(_columns(language), rows, total, title)]


def _days(month: ContractMonth, language: str) -> str:
    """From its first to its last day, month and year once where they are the same."""
    first, last = long_date(month.starts_on, language), long_date(month.ends_on, language)
    if (month.starts_on.year, month.starts_on.month) == (month.ends_on.year, month.ends_on.month):
        return f"{first.split()[0]}–{last}"
    if month.starts_on.year == month.ends_on.year:
        first = first.removesuffix(f" {month.starts_on.year}")
    return f"{first} – {last}"


def _columns(language: str) -> tuple[PaperColumn, ...]:
    return (
        PaperColumn(words("contract.month", language), 0.11),
        PaperColumn(words("contract.days", language), 0.39),
        PaperColumn(words("contract.of-full-time", language), 0.10, numeric=True),
        PaperColumn(words("contract.amount", language), 0.19, numeric=True),
        PaperColumn(words("contract.due", language), 0.21, numeric=True),
    )
