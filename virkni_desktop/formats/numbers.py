"""Numbers, money and percentages, rounded half up as offices do and separated as the language does."""

from decimal import ROUND_HALF_UP, Decimal

_NBSP = "\u00a0"
_GROUP = {"sv": _NBSP, "is": ".", "en": ","}
_POINT = {"sv": ",", "is": ",", "en": "."}
_MINUS = "\u2212"
_HOME_CURRENCY = {("SEK", "sv"): "kr", ("ISK", "is"): "kr."}
_PER_CENT = {"sv": "procent", "is": "prósent", "en": "per cent"}


def half_up(value: Decimal | int, digits: int = 0) -> Decimal:
    """Rounded to a number of decimals, halves away from zero: 114,344.5 becomes 114,345 (Python's round() says 114,344)."""
    return Decimal(value).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)


def number(value: Decimal | int, language: str, digits: int = 0) -> str:
    """With thousands apart: "228 689" with no-break spaces in Swedish, "228.689" in Icelandic, "228,689" in English."""
    rounded = half_up(value, digits)
    whole, _, decimals = f"{abs(rounded):,f}".partition(".")
    sign = _MINUS if rounded < 0 else ""
    text = sign + whole.replace(",", _GROUP.get(language, ","))
    return text + _POINT.get(language, ".") + decimals if decimals else text


def money(amount: Decimal | int, currency: str, language: str) -> str:
    """Whole kronor or krónur: "228 689 kr", "228.689 kr.", "ISK 228,689"; a foreign currency by its code."""
    figure = number(amount, language)
    if language == "en":
        return f"{currency}{_NBSP}{figure}"
    return f"{figure}{_NBSP}{_HOME_CURRENCY.get((currency, language), currency)}"


def percent(value: Decimal | int, language: str, digits: int = 0) -> str:
    """As a sign: "75,5 %" with a no-break space in Swedish, "75,5%" in Icelandic, "75.5%" in English."""
    return number(value, language, digits) + (f"{_NBSP}%" if language == "sv" else "%")


def percent_in_words(value: Decimal | int, language: str, digits: int = 0) -> str:
    """Easier to read in running text: "50 procent", "50 prósent", "50 per cent"."""
    return f"{number(value, language, digits)}{_NBSP}{_PER_CENT.get(language, _PER_CENT['en'])}"
