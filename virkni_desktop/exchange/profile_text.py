"""Writes a profile as TOML, so that an office can keep, send and correct what it declared once."""

from collections.abc import Mapping

from virkni_desktop.exchange.cells import MISSING
from virkni_desktop.exchange.profile import FIELD_KINDS, Column, Profile, WriteStyle


def write_profile(profile: Profile) -> str:
    """The TOML text that ``profile.parse_profile`` reads as the same profile."""
    lines = [
        _line("id", profile.id),
        _line("version", profile.version),
        _line("sender", profile.sender),
        _line("jurisdiction", profile.jurisdiction),
        _line("title", profile.title),
        _line("key", profile.key),
        _line("stated_on", profile.stated_on),
    ]
    if profile.missing != MISSING:
        lines.append(_line("missing", tuple(sorted(profile.missing))))
    lines += ["", "[write]", *_style(profile.write)]
    for column in profile.columns:
        lines += ["", "[[column]]", *_column(column)]
    return "\n".join(lines) + "\n"


def _style(style: WriteStyle) -> list[str]:
    default = WriteStyle()
    names = ("format", "sheet", "titles", "date", "decimal", "thousands", "identity_number", "delimiter", "encoding")
    return [_line(name, getattr(style, name)) for name in names if getattr(style, name) != getattr(default, name)]


def _column(column: Column) -> list[str]:
    plain = Column(column.field, column.header, FIELD_KINDS.get(column.field, column.kind))
    names = ("kind", "aliases", "required", "owner", "width", "codes", "clears", "telling", "written")
    said = [_line(name, getattr(column, name)) for name in names if getattr(column, name) != getattr(plain, name)]
    return [_line("field", column.field), _line("header", column.header), *said]


def _line(name: str, value: object) -> str:
    return f"{name} = {_toml(value)}"


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Mapping):
        inner = ", ".join(f"{_toml(str(key))} = {_toml(one)}" for key, one in value.items())
        return f"{{ {inner} }}" if inner else "{}"
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    return f'"{"".join(map(_character, str(value)))}"'


def _character(letter: str) -> str:
    if letter in '"\\':
        return "\\" + letter
    return f"\\u{ord(letter):04X}" if letter < " " or letter == "\x7f" else letter
