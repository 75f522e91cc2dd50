"""How the letters of a text file are encoded. Few files say so; the others are guessed."""

from __future__ import annotations

import codecs
import re
from typing import Final

from charset_normalizer import from_bytes

#: What text files are written in where they are not UTF-8; the first of equals is taken.
_CANDIDATES: Final = (
    *("cp1252", "cp1250", "cp1251", "koi8_r", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257"),
    *("gb18030", "big5", "cp932", "euc_jp", "cp949", "cp874", "iso8859_2", "iso8859_5", "cp866"),
)
#: Besides, what pages and archives are written in.
_NAMED: Final = (
    *("gbk", "gb2312", "shift_jis", "euc_kr", "iso8859_15", "koi8_u", "mac_roman"),
    "cp437",  # the names in archives
)
#: Preferred where it is as likely as another one: by far the commonest of them.
_COMMONEST: Final = "cp1252"
_AS_LIKELY: Final = 0.02
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins as the mark of UTF-16 does
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WIDE: Final = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_SAMPLE: Final = 64 * 1024
#: How HTML and XML say what they are written in.
_DECLARED: Final = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.ASCII)
_WHERE_DECLARED: Final = 4096
#: The share of control characters that a text may have; logs colour their lines with some.
_MOST_CONTROLS: Final = 0.02
_CONTROLS: Final = bytes(set(range(32)) - set(b"\t\n\r\f\b\x1b")) + b"\x7f"
#: The share of characters that must be printable where zero bytes make a text of 16 or 32 bits.
_MOSTLY: Final = 0.97


class NotText(Exception):
    """The bytes are no text in any encoding."""


def prepare() -> None:
    """Load what is needed; later no file can be opened."""
    for name in (*_CANDIDATES, *_NAMED, *_WIDE, *(name for _, name in _MARKS), "ascii", "latin-1"):
        codecs.lookup(name)
    from_bytes("Ein paar größere Wörter.".encode("cp1252"), cp_isolation=list(_CANDIDATES)).best()


def encoding_of(data: bytes, *, declares: bool = False) -> str:
    """Return the encoding of a text, as Python names it.

    Args:
        data: its bytes, from the beginning.
        declares: whether texts of its kind say themselves what they are written in.

    Raises:
        NotText: it is none.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    sample = data[:_SAMPLE]
    if b"\0" in sample:
        return _wide(sample)
    if len(sample.translate(None, _CONTROLS)) < (1 - _MOST_CONTROLS) * len(sample):
        raise NotText
    try:
        # What is cut off in the midst of a character at the end is nobody's fault.
        codecs.getincrementaldecoder("utf-8")().decode(data, final=False)
    except UnicodeDecodeError as error:
        if declares and (name := _declared(data)):
            return name
        return _guess(data[max(0, error.start - _SAMPLE // 2) :][:_SAMPLE])
    return "utf-8"


def decode(data: bytes, encoding: str) -> str:
    """Return the text; what cannot be read is marked as such, as one character each."""
    return data.decode(encoding, "replace")


def _wide(sample: bytes) -> str:
    sample = sample[: len(sample) // 4 * 4]
    for name in _WIDE:
        text = sample.decode(name, "replace")
        good = sum(c.isprintable() or c in "\t\n\r" for c in text)
        # Of 8-bit texts taken for 16 bits, letters of a hundred scripts come together.
        plain = sum(c < "\u0250" or c in "\u3000\u3001\u3002\uff0c" for c in text)
        if text and good >= _MOSTLY * len(text) and "\ufffd" not in text and plain:
            return name
    raise NotText


def _declared(data: bytes) -> str:
    """Return the encoding that a text names, where that is one that is known here."""
    found = _DECLARED.search(data[:_WHERE_DECLARED])
    try:
        name = codecs.lookup(found[1].decode()).name if found else ""
        data[:_WHERE_DECLARED].decode(name or "ascii", "replace")
    except (LookupError, UnicodeError, ImportError, OSError):
        return ""
    name = {"iso8859-1": "cp1252"}.get(name, name)  # as every browser reads it
    return "" if name == "utf-8" else name


def _guess(sample: bytes) -> str:
    found = from_bytes(sample, cp_isolation=list(_CANDIDATES))
    best = found.best()
    if best is None:
        return _COMMONEST
    for one in found:
        names = {one.encoding, *one.could_be_from_charset}
        if (
            _COMMONEST in names
            and one.chaos <= best.chaos + _AS_LIKELY
            and one.coherence >= best.coherence - _AS_LIKELY
        ):
            return _COMMONEST
    return best.encoding
