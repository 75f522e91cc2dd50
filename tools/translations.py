"""Keep the translations in desktop/assets/languages up to date, and help to fill them in.

    python tools/translations.py                  add what is new to all files, take out what went
    python tools/translations.py --check          say what is missing, and end with 1 if anything is
    python tools/translations.py add CODE         begin a language, such as it or pt_BR
    python tools/translations.py export CODE FILE write what is not translated yet, as JSON
    python tools/translations.py fill CODE FILE   take in translations from such a file

The texts are collected from the calls of `tr`, `trn` and `mark` in desktop/ and from the shipped
specialists, prompts and models. Qt's lupdate, which comes with PySide6, then brings the files up to
date: it keeps what was translated. See docs/translating.md.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from desktop.core.language import is_code  # noqa: E402 - found by the line above
from desktop.core.plurals import forms  # noqa: E402 - likewise
from desktop.core.prompts.reading import read as read_prompts  # noqa: E402 - likewise
from desktop.core.translations import fits  # noqa: E402 - likewise

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FOLDER = ROOT / "desktop" / "assets" / "languages"
#: The functions around texts, and how many literals each begins with at most and at least.
CALLS = {"tr": (1, 2), "mark": (1, 2), "trn": (2, 2)}
#: Most files have none; to look for their names is much quicker than to take a file apart.
_NAMES = re.compile(rf"\b({'|'.join(CALLS)})\b")
OPTIONS = "-locations none -no-obsolete -sort-messages -no-ui-lines -source-language en".split()


class Text(NamedTuple):
    """A text of the program.

    Attributes:
        source: in English; of a text with a number, for the number 1.
        comment: what was noted on it, or the English plural; "" for nothing.
        numerus: whether it is a text with a number.
    """

    source: str
    comment: str = ""
    numerus: bool = False


Found = dict[Text, set[str]]


def collect() -> Found:
    """Return all texts of the program as it is now, each with the parts where it stands."""
    found: Found = {}
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        part = "/".join(path.relative_to(ROOT / "desktop").with_suffix("").parts[:2])
        for text in texts_of(path.read_text("utf-8")):
            found.setdefault(text, set()).add(part)
    for path in sorted((ROOT / "desktop" / "assets" / "specialists").glob("*.toml")):
        for words in texts_of_specialist(tomllib.loads(path.read_text("utf-8"))):
            found.setdefault(Text(words), set()).add("a specialist")
    shipped = (ROOT / "desktop" / "assets" / "prompts.toml").read_text("utf-8")
    for prompt in read_prompts(shipped).prompts:
        for words in (prompt.name, prompt.text):
            found.setdefault(Text(words), set()).add("a prompt")
    catalogue = tomllib.loads((ROOT / "desktop" / "models.toml").read_text("utf-8"))
    for words in texts_of_catalogue(catalogue):
        found.setdefault(Text(words), set()).add("a model")
    return found


def texts_of(code: str) -> Iterator[Text]:
    """Yield the texts in the calls of a source file; calls with others than literals are passed."""
    if not _NAMES.search(code):
        return
    for node in ast.walk(ast.parse(code)):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", "") or getattr(node.func, "attr", "")
        if name not in CALLS:
            continue
        literals = [
            argument.value
            for argument in node.args[: CALLS[name][1]]
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
        ]
        if CALLS[name][0] <= len(literals):
            comment = literals[1] if len(literals) > 1 else ""
            yield Text(literals[0], comment, name == "trn")


def texts_of_specialist(content: dict[str, Any]) -> Iterator[str]:
    """Yield what people read of a specialist; its instructions are for the model."""
    yield from (content[key] for key in ("name", "about", "opening") if content.get(key))
    for field in content.get("fields", ()):
        yield from (field["label"], *field["choices"])
    yield from (step["name"] for step in content.get("steps", ()) if step.get("name"))


def texts_of_catalogue(content: dict[str, Any]) -> Iterator[str]:
    """Yield what people read of the models of the catalogue, but for their names."""
    yield from (one["note"] for one in content["licences"].values() if "note" in one)
    for model in content["model"]:
        yield from (model[key] for key in ("strengths", "languages") if key in model)


def stub(found: Found) -> str:
    """Return a source file that tells lupdate about these texts, and where each stands."""
    lines = []
    for text in sorted(found):
        words = ", ".join(_literal(one) for one in text[:2] if one)
        lines.append(f"#: {', '.join(sorted(found[text]))}")
        lines.append(f"trn({words}, n)" if text.numerus else f"tr({words})")
    return "\n".join(lines) + "\n"


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def update(files: Sequence[Path], found: Found) -> int:
    """Bring files up to date with lupdate; what was translated stays. Returns 0."""
    here = Path(sys.executable).parent
    program = shutil.which("pyside6-lupdate", path=str(here)) or shutil.which("pyside6-lupdate")
    if program is None:
        sys.exit("pyside6-lupdate is not there: it comes with PySide6.")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.py"
        source.write_text(stub(found), "utf-8")
        for file in files:
            command = [program, str(source), "-tr-function-alias", "tr+=trn", *OPTIONS]
            command += ["-target-language", file.stem, "-ts", str(file)]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return 0


def entries(file: Path) -> dict[Text, ET.Element]:
    """Return the messages of a file."""
    root = ET.parse(file).getroot()  # noqa: S314 - our own file
    return {
        Text(
            message.findtext("source") or "",
            message.findtext("comment") or "",
            message.get("numerus") == "yes",
        ): message
        for message in root.iter("message")
    }


def problems(file: Path, found: Found) -> list[str]:
    """Return what is wrong with a file, a line for each text."""
    there = entries(file)
    wrong = [f"not there: {text.source!r}" for text in sorted(found.keys() - there.keys())]
    wrong += [
        f"of no use any more: {text.source!r}" for text in sorted(there.keys() - found.keys())
    ]
    for text in sorted(found.keys() & there.keys()):
        given = translation_of(there[text])
        if given is None:
            wrong.append(f"not translated: {text.source!r}")
        elif why := mistake(text, given, file.stem):
            wrong.append(f"{why}: {text.source!r}")
    return wrong


def translation_of(message: ET.Element) -> list[str] | None:
    """Return the forms of a message's translation, one for most; None if it is not finished."""
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return None
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def mistake(text: Text, given: Sequence[str], code: str) -> str:
    """Return why these forms are no translation of a text; "" if they are one."""
    asked = forms(code) if text.numerus else 1
    if len(given) != asked:
        return f"has {len(given)} forms instead of {asked}"
    if not all(given):
        return "is empty"
    plural = text.comment if text.numerus else ""
    return "" if all(fits(one, text.source, plural) for one in given) else "has other {blanks}"


def export(file: Path) -> list[dict[str, object]]:
    """Return what is not finished, as translators get it."""
    return [
        {
            "source": text.source,
            "comment": text.comment,
            "numerus": text.numerus,
            "forms": forms(file.stem) if text.numerus else 1,
            "where": message.findtext("extracomment") or "",
        }
        for text, message in entries(file).items()
        if translation_of(message) is None
    ]


def fill(file: Path, given: Sequence[dict[str, Any]]) -> list[str]:
    """Take translations into a file; return why some were refused."""
    tree = file.read_text("utf-8")
    refused, there = [], entries(file)
    for entry in given:
        text = Text(entry["source"], entry.get("comment") or "", bool(entry.get("numerus")))
        translation = entry.get("translation") or ""
        found = [translation] if isinstance(translation, str) else list(translation)
        if text not in there:
            refused.append(f"is not there: {text.source!r}")
        elif why := mistake(text, found, file.stem):
            refused.append(f"{why}: {text.source!r}: {found!r}")
        else:
            _put(there[text], found)
    messages = sorted(there.items(), key=lambda item: item[0])
    file.write_text(_document(tree, [message for _text, message in messages]), "utf-8")
    return refused


def _put(message: ET.Element, given: Sequence[str]) -> None:
    translation = message.find("translation")
    if translation is None:
        translation = ET.SubElement(message, "translation")
    translation.attrib.pop("type", None)
    for form in list(translation):
        translation.remove(form)
    translation.text = None if message.get("numerus") == "yes" else given[0]
    if message.get("numerus") == "yes":
        for one in given:
            ET.SubElement(translation, "numerusform").text = one


def _document(before: str, messages: Sequence[ET.Element]) -> str:
    """Return the file as Qt's tools write it, so that each change is a line of its own."""
    head = before[: before.index("<context>")]
    parts = [head, "<context>\n    <name></name>\n"]
    for message in messages:
        kind = ' numerus="yes"' if message.get("numerus") == "yes" else ""
        parts.append(f"    <message{kind}>\n")
        parts += [
            f"        <{name}>{_escaped(words)}</{name}>\n"
            for name in ("source", "comment", "extracomment", "translatorcomment")
            if (words := message.findtext(name))
        ]
        parts.append(_translation(message))
        parts.append("    </message>\n")
    return "".join([*parts, "</context>\n</TS>\n"])


def _translation(message: ET.Element) -> str:
    translation = message.find("translation")
    kind = translation.get("type") if translation is not None else "unfinished"
    tag = f'translation type="{kind}"' if kind else "translation"
    if translation is None or message.get("numerus") != "yes":
        words = translation.text if translation is not None else ""
        return f"        <{tag}>{_escaped(words or '')}</translation>\n"
    asked = "".join(
        f"            <numerusform>{_escaped(form.text or '')}</numerusform>\n"
        for form in translation.findall("numerusform")
    )
    return f"        <{tag}>\n{asked}        </translation>\n"


def _escaped(text: str) -> str:
    for character, written in (
        ("&", "amp"),
        ("<", "lt"),
        (">", "gt"),
        ('"', "quot"),
        ("'", "apos"),
    ):
        text = text.replace(character, f"&{written};")
    # Spaces that look like others are written as numbers.
    return "".join(f"&#x{ord(c):x};" if c > "\x7f" and c.isspace() else c for c in text)


def check(files: Sequence[Path], found: Found) -> int:
    """Say what is missing in files; return 1 if anything is."""
    missing = 0
    for file in files:
        wrong = problems(file, found)
        missing += len(wrong)
        print(f"{file.stem}: {len(found)} texts, {len(wrong)} to see to")
        for line in wrong:
            print(f"  {line}")
    return int(missing > 0)


def main(
    arguments: Sequence[str] | None = None, folder: Path = FOLDER, found: Found | None = None
) -> int:
    """Do what the command line says; see the docstring of the file.

    Args:
        arguments: as on the command line.
        folder: of the translations.
        found: the texts; collected where they are needed and not given.
    """
    asked = _parser().parse_args(arguments)
    files = sorted(folder.glob("*.ts"))
    if asked.verb is None:
        found = collect() if found is None else found
        return check(files, found) if asked.check else update(files, found)
    if not is_code(asked.code):
        sys.exit(f"{asked.code} is no code of a language, such as de or pt_BR")
    file = folder / f"{asked.code}.ts"
    if asked.verb == "add":
        folder.mkdir(exist_ok=True)
        return update([file], collect() if found is None else found)
    if asked.verb == "export":
        asked.file.write_text(json.dumps(export(file), ensure_ascii=False, indent=1), "utf-8")
        return 0
    refused = fill(file, json.loads(asked.file.read_text("utf-8")))
    print("\n".join([*refused, f"{len(refused)} refused"]))
    return int(bool(refused))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="only say what is missing")
    verbs = parser.add_subparsers(dest="verb")
    for verb in ("add", "export", "fill"):
        one = verbs.add_parser(verb)
        one.add_argument("code")
        if verb != "add":
            one.add_argument("file", type=Path)
    return parser


if __name__ == "__main__":
    sys.exit(main())
