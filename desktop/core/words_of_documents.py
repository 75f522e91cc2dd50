"""The words about documents that are read for a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.core.language import amount, mark, tr, trn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.documents.values import Document
    from desktop.core.store.attached import Attachment

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
    "document-not-seen": (
        mark("{name} is an image, and the model does not see."),
        mark("Attach a file with text, or write what is in the image."),
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


_LONGEST_NAME: Final = 100


def left_out(document: Document) -> str:
    """Return what of a document was not read, in sentences; "" where everything was."""
    said = []
    cut = document.cut
    if cut is not None:
        # Imported here: it has all words, those of documents too.
        from desktop.core.wording import clean

        said.append(_cut(clean(document.name, _LONGEST_NAME), cut.reason, cut.read, cut.of))
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
_KINDS: Final = {
    "text": mark("text"),
    "code": mark("source code"),
    "markdown": mark("markdown"),
    "table": mark("table"),
    "json": "JSON",
    "html": mark("web page"),
    "pdf": "PDF",
    "word": mark("Word document"),
    "image": mark("image"),
}


def kind_of(kind: str) -> str:
    """Return what a file is, for people; `kind` is a `Kind`, or a stranger's word."""
    known = _KINDS.get(kind)
    return tr(known) if known else kind


def attached(one: Attachment) -> str:
    """Return which file was sent, and what of it: "report.pdf (PDF, pages 1-3 of 200)"."""
    what = ", ".join(part for part in (kind_of(one.kind), taken(one)) if part)
    return f"{one.name} ({what})" if what else one.name


def taken(one: Attachment) -> str:
    """Return what of a file was taken; "" for all of it."""
    if one.taken == "parts" and one.where:
        return trn(
            "page {where} of {of}",
            "pages {where} of {of}",
            one.count,
            where=one.where,
            of=amount(one.of),
        )
    if one.taken == "parts":
        return tr("{count} of {of} parts", count=amount(one.count), of=amount(one.of))
    if one.taken == "passages":
        return tr("{count} of {of} passages", count=amount(one.count), of=amount(one.of))
    return ""


def attached_line(files: Sequence[Attachment]) -> str:
    """Return which files were sent with a message; "" for none."""
    if not files:
        return ""
    return tr("Attached: {files}", files="; ".join(map(attached, files)))
