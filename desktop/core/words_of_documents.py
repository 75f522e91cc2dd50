"""The words about documents that are read for a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.core.language import amount, mark, tr, trn

if TYPE_CHECKING:
    from desktop.core.documents.values import Document

#: As in `wording.py`, which takes them in: title and advice for each error.
TEMPLATES: Final[dict[str, tuple[str, str]]] = {
    "document-missing": (
        mark("{path} cannot be read: {reason}."),
        mark("Check its name and that you may read it, then try again."),
    ),
    "document-too-large": (
        mark("{name} has {bytes}, and files of its kind are read up to {most_bytes}."),
        mark("Save the part that matters as a file of its own."),
    ),
    "document-encrypted": (
        mark("{name} is protected with a password."),
        mark(
            "Open it in the program that made it, save a copy without the password, and use that."
        ),
    ),
    "document-damaged": (
        mark("{name} is damaged, or not what its name says."),
        mark("Open it in the program that made it and save it again."),
    ),
    "document-bomb": (
        mark("{name} unpacks to far more than such a file should, so it was not opened."),
        mark("Do not trust it, unless you know where it comes from."),
    ),
    "document-without-text": (
        mark("There is no text in {name}: its pages are pictures, probably from a scanner."),
        mark("Have a program for text recognition (OCR) make a copy with text, and use that."),
    ),
    "document-unknown": (
        mark("Goldcrest cannot read files like {name}."),
        mark("Save it as PDF, DOCX, HTML or plain text, and use that."),
    ),
    "document-not-text": (
        mark("{name} is called a text but holds something else."),
        mark("Choose another file."),
    ),
    "document-took-too-long": (
        mark("Reading {name} took more than {seconds} s and was ended."),
        mark("Save the part that matters as a file of its own, as plain text if that can be."),
    ),
    "document-out-of-memory": (
        mark("Reading {name} took too much memory and was ended."),
        mark("Save the part that matters as a file of its own, as plain text if that can be."),
    ),
    "document-reader-failed": (
        mark("The part of Goldcrest that reads files could not be started."),
        mark("Try again; if it stays so, install Goldcrest again."),
    ),
    "documents-too-long": (
        mark(
            "The files are too long: {tokens} tokens ({characters} characters) with the prompt,"
            " and there is room for {room}."
        ),
        mark(
            "Have the passages chosen that fit the question, or use shorter files or a longer"
            " context."
        ),
    ),
}
#: As there: the fact that may be missing, and the words without it.
WITHOUT: Final[dict[str, tuple[str, str, str]]] = {
    "document-without-text": (
        "scanned",
        mark("There is no text in {name}."),
        mark("Choose another file."),
    ),
}


def left_out(document: Document) -> str:
    """Return what of a document was not read, in sentences; "" where everything was."""
    said = []
    cut = document.cut
    if cut is not None:
        said.append(_cut(document.name, cut.reason, cut.read, cut.of))
    if document.scanned:
        said.append(
            trn(
                "One page is a picture, so nothing of it was read.",
                "{n} pages are pictures, so nothing of them was read.",
                document.scanned,
            )
        )
    return " ".join(said)


def _cut(name: str, reason: str, read: int, of: int) -> str:
    told = (_CUT if of else _CUT_SOMEWHERE)[reason]
    return tr(told, name=name, read=amount(read), of=amount(of))


_CUT: Final = {
    "length": mark("{name} is very long: only the first {read} of {of} pages were read."),
    "middle": mark(
        "{name} is very long: its beginning and its end were read, not what is between."
    ),
    "pages": mark("{name} is very long: only the first {read} of {of} pages were read."),
    "time": mark("Reading {name} took too long: only the first {read} of {of} pages were read."),
    "memory": mark(
        "Reading {name} took too much memory: only the first {read} of {of} pages were read."
    ),
    "damaged": mark("{name} is damaged: only the first {read} of {of} pages were read."),
}
#: Likewise where there are no pages to count.
_CUT_SOMEWHERE: Final = {
    **_CUT,
    "length": mark("{name} is very long: only the beginning was read."),
    "pages": mark("{name} is very long: only the beginning was read."),
    "time": mark("Reading {name} took too long: only the beginning was read."),
    "memory": mark("Reading {name} took too much memory: only the beginning was read."),
    "damaged": mark("{name} is damaged: only the beginning was read."),
}
