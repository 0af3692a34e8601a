"""Reads and writes Qt's .ts files as plain entries, in the very layout that lupdate writes, so that a diff shows words only."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET

_ESCAPES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&apos;"))
_PLACES = re.compile(r"\{[^{}]*\}|%n|%L?\d+")


@dataclass(frozen=True, order=True)
class Text:
    """One text as the program asks for it; ``comment`` tells apart two uses of the same words."""

    context: str
    source: str
    comment: str = ""
    is_plural: bool = field(default=False, kw_only=True)


@dataclass(frozen=True)
class Entry:
    """A text and its translation: one form, or one for each plural form of the language; empty where nobody wrote it yet."""

    text: Text
    forms: tuple[str, ...]
    is_finished: bool

    def faults(self) -> list[str]:
        """What keeps this entry from being shown as it should be."""
        if not self.is_finished or not all(self.forms):
            return ["not translated"]
        places = sorted(_PLACES.findall(self.text.source))
        # The form for one may say "a day" where the others say "%n days".
        must = [place for place in places if place != "%n"]
        faults = []
        for form in self.forms:
            found = sorted(_PLACES.findall(form))
            if found != places and not (self.text.is_plural and found == must):
                faults.append(f"{form!r} should have the places {', '.join(places) or 'none'}")
        return faults


@dataclass
class Catalog:
    """All the entries of one .ts file."""

    attributes: dict[str, str] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)

    def texts(self) -> set[Text]:
        """What the catalogue knows of, translated or not."""
        return {entry.text for entry in self.entries}


def read_catalog(path: Path) -> Catalog:
    """The entries of a .ts file, in its order."""
    root = ET.parse(path).getroot()  # noqa: S314 -- our own files
    return Catalog(
        dict(root.attrib),
        [
            _read_entry(context.findtext("name", ""), message)
            for context in root.iter("context")
            for message in context.iter("message")
        ],
    )


def _read_entry(context: str, message: ET.Element) -> Entry:
    is_plural = message.get("numerus") == "yes"
    text = Text(context, message.findtext("source", ""), message.findtext("comment", ""), is_plural=is_plural)
    translation = message.find("translation")
    if translation is None:
        return Entry(text, ("",), is_finished=False)
    forms = [form.text or "" for form in translation.iter("numerusform")] if is_plural else [translation.text or ""]
    return Entry(text, tuple(forms), is_finished=translation.get("type") is None)


def write_catalog(path: Path, catalog: Catalog) -> None:
    """Write a .ts file; entries of one context have to follow each other."""
    attributes = "".join(f' {name}="{_escaped(value)}"' for name, value in catalog.attributes.items())
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f"<TS{attributes}>"]
    context: str | None = None
    for entry in catalog.entries:
        if entry.text.context != context:
            lines += ["</context>"] if context is not None else []
            context = entry.text.context
            lines += ["<context>", f"    <name>{_escaped(context)}</name>"]
        lines += _entry_lines(entry)
    lines += ["</context>"] if context is not None else []
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def _entry_lines(entry: Entry) -> list[str]:
    unfinished = "" if entry.is_finished else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if entry.text.is_plural else "    <message>"]
    lines.append(f"        <source>{_escaped(entry.text.source)}</source>")
    if entry.text.comment:
        lines.append(f"        <comment>{_escaped(entry.text.comment)}</comment>")
    if entry.text.is_plural:
        lines.append(f"        <translation{unfinished}>")
        lines += [f"            <numerusform>{_escaped(form)}</numerusform>" for form in entry.forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{unfinished}>{_escaped(entry.forms[0])}</translation>")
    lines.append("    </message>")
    return lines


def _escaped(text: str) -> str:
    for plain, escape in _ESCAPES:
        text = text.replace(plain, escape)
    return text
