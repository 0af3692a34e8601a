"""The short code on a paper, by which anyone can see that two copies say the same."""

import json
import unicodedata
from collections.abc import Mapping
from hashlib import sha256

CODE_LENGTH = 8


def check_code(content: Mapping[str, object]) -> str:
    """The first eight hexadecimal digits of the SHA-256 over the content as canonical JSON.

    Composed letters, sorted keys, no spaces; dates and ids as text. The content holds what the paper says and not how:
    neither its language nor the day it was printed.
    """
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)
    composed = unicodedata.normalize("NFC", canonical)
    return sha256(composed.encode("utf-8", "surrogatepass")).hexdigest()[:CODE_LENGTH]
