"""Which kind of document a file's name promises. What it is, is seen in its bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from desktop.core.documents.values import Kind

_TEXT: Final = "txt text log rst adoc org tex srt vtt eml ics vcf po".split()
_TABLES: Final = "csv tsv tab".split()
#: Endings of source code, and what markdown calls the language.
_LANGUAGES: Final[dict[str, str]] = {
    ending: language
    for language, endings in {
        "asm": "asm s",
        "bash": "sh bash zsh",
        "bat": "bat cmd",
        "c": "c h",
        "clojure": "clj cljs",
        "cmake": "cmake",
        "cpp": "cpp cc cxx hpp hh hxx ino",
        "csharp": "cs",
        "css": "css scss less",
        "dart": "dart",
        "diff": "diff patch",
        "elixir": "ex exs",
        "erlang": "erl hrl",
        "fortran": "f f90 f95",
        "fsharp": "fs fsx",
        "go": "go",
        "graphql": "graphql gql",
        "groovy": "groovy gradle",
        "haskell": "hs",
        "ini": "ini cfg conf properties env",
        "java": "java",
        "javascript": "js mjs cjs jsx",
        "julia": "jl",
        "kotlin": "kt kts",
        "lisp": "lisp el scm",
        "lua": "lua",
        "matlab": "m",
        "nix": "nix",
        "objectivec": "mm",
        "ocaml": "ml mli",
        "pascal": "pas",
        "perl": "pl pm",
        "php": "php",
        "powershell": "ps1 psm1",
        "protobuf": "proto",
        "python": "py pyi pyw",
        "qml": "qml",
        "r": "r",
        "ruby": "rb",
        "rust": "rs",
        "scala": "scala",
        "sql": "sql",
        "swift": "swift",
        "toml": "toml",
        "typescript": "ts tsx mts",
        "vb": "vb vbs",
        "verilog": "v sv",
        "vhdl": "vhd vhdl",
        "vue": "vue",
        "xml": "xml xsd xsl xslt svg plist",
        "yaml": "yaml yml",
        "zig": "zig",
    }.items()
    for ending in endings.split()
}
_BY_NAME: Final = {"dockerfile": "dockerfile", "makefile": "make", "cmakelists.txt": "cmake"}
_KINDS: Final[dict[str, Kind]] = {
    **dict.fromkeys(_TEXT, "text"),
    **dict.fromkeys(_TABLES, "table"),
    **dict.fromkeys(_LANGUAGES, "code"),
    **dict.fromkeys(("md", "markdown", "mkd", "qmd", "rmd"), "markdown"),
    **dict.fromkeys(("json", "jsonl", "ndjson", "geojson", "ipynb"), "json"),
    **dict.fromkeys(("html", "htm", "xhtml"), "html"),
    **dict.fromkeys(("png", "jpg", "jpeg", "webp", "gif"), "image"),
    "pdf": "pdf",
    "docx": "word",
}


def ending(name: str) -> str:
    """Return the ending of a file's name, in small letters, without the dot."""
    return name.rpartition(".")[2].lower() if "." in name.strip(".") else ""


def promised(name: str) -> Kind | None:
    """Return the kind that a name promises; None where it promises none that is known."""
    if name.lower() in _BY_NAME:
        return "code"
    return _KINDS.get(ending(name))


def language(name: str) -> str:
    """Return the language of source code in a file of that name; "" where it is none."""
    return _BY_NAME.get(name.lower()) or _LANGUAGES.get(ending(name), "")


def endings() -> tuple[str, ...]:
    """Return all endings that are known, for a dialog that opens files."""
    return tuple(sorted(_KINDS))
