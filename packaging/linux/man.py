"""The manual page, made of the parser of the commands so that it never tells anything else.

    python3 packaging/linux/man.py OUTPUT [VERSION DAY]

The interpreter must be able to import the program.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: Usages are not wrapped: the reader of manuals does that, for the width of the terminal.
_WIDE: Final = 100_000
#: What roff would take for something else, or print as another character than was meant.
_SPECIAL: Final = {
    "\\": r"\e",
    "-": r"\-",
    "'": r"\(aq",
    "`": r"\(ga",
    "^": r"\(ha",
    "~": r"\(ti",
    '"': r"\(dq",
}

SUMMARY: Final = "offline assistant with small language models"
FILES: Final = (
    ("~/.config/goldcrest/", "settings, your own prompts, specialists, models and languages"),
    ("~/.local/share/goldcrest/", "chats and measurements, with a backup a day"),
    ("~/.local/share/goldcrest/models/", "models, unless you chose another folder"),
    ("~/.cache/goldcrest/", "what can be made again: safe to delete"),
    ("~/.local/state/goldcrest/log/", "logs, which hold no word of a chat"),
)
ENVIRONMENT: Final = (
    ("GOLDCREST_HOME", "a folder below which everything is kept, instead of the places above"),
    ("GOLDCREST_OFFLINE", "1 lets Goldcrest open no connection, as its offline switch does"),
    ("HF_ENDPOINT", "the address of another model hub"),
    ("HF_TOKEN", "your access token for the hub"),
    ("HTTPS_PROXY, ALL_PROXY, NO_PROXY", "the proxy that connections go through"),
    ("DISPLAY, WAYLAND_DISPLAY", "where neither is set, goldcrest alone is a talk in the terminal"),
    ("LANGUAGE, LC_ALL, LC_MESSAGES, LANG", "the language of the window"),
)
EXIT_STATUS: Final = (
    ("0", "all went well"),
    ("1", "an error, said in one line on standard error"),
    ("2", "the command was used wrongly"),
    ("130", "interrupted from the keyboard"),
)


def escape(text: str) -> str:
    """Return roff that prints a text as it stands, on one line, and that nothing in it can break.

    White space becomes single spaces, and what cannot be printed goes.
    """
    plain = "".join(one if one.isprintable() else " " for one in " ".join(text.split()))
    out = "".join(_SPECIAL.get(one, one) for one in " ".join(plain.split()))
    out = "".join(one if one.isascii() else f"\\[u{ord(one):04X}]" for one in out)
    # A line that begins with a point or a quote would be an order.
    return f"\\&{out}" if out.startswith(".") else out


def page(parser: argparse.ArgumentParser, *, version: str, day: str) -> str:
    """Return the manual page of a parser in roff.

    Args:
        parser: of all commands.
        version: the program's.
        day: the date of the page, as 2026-03-31.
    """
    name = parser.prog
    # .nh and .ad: no word is broken and no gap is stretched, as suits commands.
    heading = [name.upper(), "1", day, f"{name} {version}", "User Commands"]
    lines = [
        " ".join([".TH", *(f'"{escape(part)}"' for part in heading)]),
        *(".nh", ".ad l"),
        *(".SH NAME", f"{escape(name)} \\- {escape(SUMMARY)}"),
        *(".SH SYNOPSIS", *_usage_lines(parser)),
        *(".SH DESCRIPTION", escape(parser.description or "")),
        *_paragraph(
            "With any command but window it works in the terminal, and never opens a window."
        ),
        *_paragraph("With --json a command prints one JSON document on standard output."),
        *_options(parser),
        ".SH COMMANDS",
    ]
    for command in _commands(parser):
        lines += _command(command)
    for title, entries in (
        ("Files", FILES),
        ("Environment", ENVIRONMENT),
        ("Exit status", EXIT_STATUS),
    ):
        lines.append(f".SH {title.upper()}")
        for term, told in entries:
            lines += _entry(f"\\fB{escape(term)}\\fR", told)
    return "\n".join(line for line in lines if line) + "\n"


def _paragraph(text: str) -> list[str]:
    return [".PP", escape(text)]


def _entry(term: str, told: str) -> list[str]:
    """Return one entry of a list.

    Args:
        term: roff.
        told: text.
    """
    return [".TP", term, escape(told) or "\\&"]


def _formatter(parser: argparse.ArgumentParser) -> argparse.HelpFormatter:
    return argparse.HelpFormatter(prog=parser.prog, width=_WIDE)


def _usage(parser: argparse.ArgumentParser) -> str:
    """Return the arguments of a command in one line, without its name."""
    formatter = _formatter(parser)
    formatter.add_usage(parser.usage, parser._actions, parser._mutually_exclusive_groups, "")
    usage = " ".join(formatter.format_help().split())
    return usage.removeprefix(parser.prog).strip().replace("[-h] ", "").removesuffix("[-h]").strip()


def _usage_lines(parser: argparse.ArgumentParser) -> list[str]:
    name = f"\\fB{escape(parser.prog)}\\fR"
    return [name, ".br", f"{name} {escape(_usage(parser))}"]


def _commands(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """Yield the commands below a parser that can be given, in the order of its help."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for below in dict.fromkeys(action.choices.values()):
                deeper = list(_commands(below))
                yield from deeper or [below]


def _command(parser: argparse.ArgumentParser) -> Iterator[str]:
    yield f'.SS "{escape(parser.prog)}"'
    yield f"\\fB{escape(parser.prog)}\\fR {escape(_usage(parser))}".rstrip()
    if parser.description:
        yield from _paragraph(parser.description)
    # How to ask for help is told once, for all.
    own = [one for one in parser._actions if not isinstance(one, argparse._HelpAction)]
    yield from _entries(parser, own)


def _options(parser: argparse.ArgumentParser) -> list[str]:
    plain = [one for one in parser._actions if not isinstance(one, argparse._SubParsersAction)]
    return [".SH OPTIONS", *_entries(parser, plain)]


def _entries(parser: argparse.ArgumentParser, actions: Iterable[argparse.Action]) -> Iterator[str]:
    """Yield an entry for each argument that has something to tell; its place is in the usage."""
    formatter = _formatter(parser)
    for action in actions:
        if action.help == argparse.SUPPRESS or (not action.option_strings and not action.help):
            continue
        told = formatter._expand_help(action) if action.help else ""
        yield from _entry(_invocation(formatter, action), told)


def _invocation(formatter: argparse.HelpFormatter, action: argparse.Action) -> str:
    """Return how an argument is written: its names in bold, the value as the usage names it."""
    if not action.option_strings:
        (shown,) = formatter._metavar_formatter(action, action.dest)(1)
        return f"\\fI{escape(shown)}\\fR"
    names = ", ".join(f"\\fB{escape(name)}\\fR" for name in action.option_strings)
    if action.nargs == 0:
        return names
    value = formatter._format_args(action, formatter._get_default_metavar_for_optional(action))
    return f"{names} \\fI{escape(value)}\\fR"


def main(arguments: list[str]) -> int:
    """Write the program's own page."""
    here = Path(__file__).resolve()
    sys.path[:0] = [str(here.parents[1]), str(here.parents[2])]
    import source

    from desktop.cli.main import parser
    from linux import facts

    told = arguments[1:] or [source.version(), facts.day(source.epoch())]
    version, day = told
    Path(arguments[0]).write_text(page(parser(), version=version, day=day), encoding="ascii")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
