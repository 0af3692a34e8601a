"""Names: found however they are typed, sorted by each language's alphabet, and hidden where they must be."""

import re
import unicodedata

# Letters that Unicode does not take apart into a plain letter and an accent.
_FOLDED = str.maketrans(
    {
        "ð": "d", "đ": "d", "þ": "th", "æ": "ae", "œ": "oe", "ø": "o", "ß": "ss", "ł": "l", "ı": "i", "ħ": "h",
        "ŋ": "n", "ŧ": "t", "’": "'", "‘": "'", "ʼ": "'", "‐": "-", "‑": "-", "–": "-",
    }
)  # fmt: skip

_ALPHABETS = {
    "sv": "abcdefghijklmnopqrstuvwxyzåäö",
    "is": "aábcdðeéfghiíjklmnoópqrstuúvwxyýzþæöå",
    "en": "abcdefghijklmnopqrstuvwxyz",
}
# What a language sorts as if it were another of its letters; everything else falls back to its plain letter.
_SORTED_AS = {
    "sv": {"æ": "ä", "ø": "ö", "œ": "ö", "ő": "ö", "ü": "y", "ű": "y"},
    "is": {"ä": "æ", "ø": "ö", "œ": "ö", "ő": "ö"},
    "en": {},
}
_SEPARATOR = "\u0001"
_FIRST_WEIGHT = 0x30
_BETWEEN_WORDS = chr(_FIRST_WEIGHT - 1)
_OTHER_SCRIPTS = 0x100


def fold(text: str) -> str:
    """Plain lower-case letters for searching, so that "gudrun" finds Guðrún, "thora" Þóra and "ake" Åke."""
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_FOLDED)
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def sort_key(text: str, language: str) -> str:
    """A text that sorts, by plain comparison, as the language does: Å Ä Ö last; Á after A, Ð after D, Þ Æ Ö last.

    Case, accents foreign to the language and punctuation only break ties. The key may be kept in a column.
    """
    composed = unicodedata.normalize("NFC", text).lower()
    words = ["".join(_weights(word, language)) for word in re.split(r"[\s\-‐‑–,]+", composed) if word]
    return _BETWEEN_WORDS.join(words) + _SEPARATOR + composed + _SEPARATOR + text


def _weights(word: str, language: str) -> list[str]:
    alphabet = _ALPHABETS.get(language, _ALPHABETS["en"])
    sorted_as = _SORTED_AS.get(language, {})
    weights = []
    for letter in word:
        own = sorted_as.get(letter, letter)
        for each in own if own in alphabet else fold(own):
            if each in alphabet:
                weights.append(chr(_FIRST_WEIGHT + 10 + alphabet.index(each)))
            elif each.isdigit() and each.isascii():
                weights.append(chr(_FIRST_WEIGHT + int(each)))
            elif each.isalnum():
                weights.append(chr(_OTHER_SCRIPTS + ord(each)))
    return weights


def initials(name: str) -> str:
    """First letters of the first and the last word, for papers that may lie about: "A.T.", "G.J."; "" without a name."""
    words = [word for word in re.split(r"[\s\-]+", name.strip()) if word[:1].isalpha()]
    ends = words if len(words) < 2 else [words[0], words[-1]]
    return "".join(f"{word[0].upper()}." for word in ends)


def masked(identity_number: str) -> str:
    """An identity number without its last four: "900101-****" for 19900101-1234, "010130-****" for 010130-2989.

    The century is left out, as people say the number. What is no such number is hidden altogether.
    """
    match = re.fullmatch(r"(?:\d\d)?(\d{6})([-+ ]?)[0-9A-Za-z]\d{3}", identity_number.strip())
    if not match:
        return "****" if identity_number.strip() else ""
    return f"{match[1]}{'+' if match[2] == '+' else '-'}****"
