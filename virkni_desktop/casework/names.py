"""How people are called and sorted: Icelanders by given name, Swedes by family name, each by their own alphabet."""

from functools import lru_cache

from virkni_desktop.formats import sort_key
from virkni_desktop.forms.jurisdiction import load_jurisdiction


def display_name(given: str, family: str | None, name_to_use: str | None = None) -> str:
    """The name people are called by; ``given`` holds the whole name where names are not divided."""
    first = name_to_use or given
    return f"{first} {family}" if family else first


def initials_of(name: str) -> str:
    """The first letters of the first and the last word, without points, for the round mark beside a name."""
    words = [word for word in name.split() if word[0].isalpha()]
    return "".join(word[0].upper() for word in words[:1] + words[1:][-1:])


@lru_cache(maxsize=1 << 16)  # a list of 2,000 is sorted anew after each change, and names stay
def person_sort_key(given: str, family: str | None, jurisdiction: str) -> str:
    """A text that sorts people as their country does: family name first in Sweden, the whole name in Iceland."""
    rules = load_jurisdiction(jurisdiction)
    whole = f"{family or given}, {given}" if rules.sort_names == "family" else display_name(given, family)
    return sort_key(whole, rules.language)
