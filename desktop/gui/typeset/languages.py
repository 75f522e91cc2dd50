"""The languages whose code is coloured: how each is called, and how its files end.

A lexer is loaded for nothing but a name of this table, so no text of a model chooses a module.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Language:
    """A language.

    Attributes:
        name: what people call it.
        lexer: what Pygments calls its lexer.
        ending: of its files, with the dot.
    """

    name: str
    lexer: str
    ending: str


#: What is not here is plain text.
PLAIN: Final = Language("Text", "", ".txt")

# Name, Pygments' name where that differs from the first alias, ending, and what models write
# after the fence, all in lower case.
_TABLE: Final = """\
Bash|bash|.sh|bash sh shell zsh ksh
Shell session|console|.txt|console shell-session sh-session terminal
Batch|batch|.bat|batch bat cmd
PowerShell|powershell|.ps1|powershell ps1 pwsh posh
C|c|.c|c h
C++|cpp|.cpp|cpp c++ cc cxx hpp
C#|csharp|.cs|csharp c# cs
CMake|cmake|.cmake|cmake
CSS|css|.css|css
SCSS|scss|.scss|scss sass less
Clojure|clojure|.clj|clojure clj
D|d|.d|d
Dart|dart|.dart|dart
Diff|diff|.diff|diff patch udiff
Docker|docker|.dockerfile|docker dockerfile
Elixir|elixir|.ex|elixir ex exs
Erlang|erlang|.erl|erlang erl
F#|fsharp|.fs|fsharp f# fs
Fortran|fortran|.f90|fortran f90
GLSL|glsl|.glsl|glsl
Go|go|.go|go golang
GraphQL|graphql|.graphql|graphql gql
Groovy|groovy|.groovy|groovy gradle
Haskell|haskell|.hs|haskell hs
HTML|html|.html|html htm xhtml vue svelte
HTTP|http|.http|http
INI|ini|.ini|ini cfg dosini properties
Java|java|.java|java
JavaScript|javascript|.js|javascript js mjs cjs node jsx
JSON|json|.json|json jsonc json5 geojson
Julia|julia|.jl|julia jl
Kotlin|kotlin|.kt|kotlin kt kts
LaTeX|tex|.tex|latex tex
Lisp|common-lisp|.lisp|lisp common-lisp elisp cl
Lua|lua|.lua|lua
Make|make|.mk|make makefile mk gnumake
Markdown|markdown|.md|markdown md
MATLAB|matlab|.m|matlab octave
Nginx|nginx|.conf|nginx
Nix|nix|.nix|nix
Objective-C|objective-c|.m|objective-c objc
OCaml|ocaml|.ml|ocaml ml
Pascal|delphi|.pas|pascal delphi
Perl|perl|.pl|perl pl
PHP|php|.php|php
Prolog|prolog|.pl|prolog
Protocol buffers|protobuf|.proto|protobuf proto
Python|python|.py|python py python3 py3 gyp
Python session|pycon|.txt|pycon doctest
Traceback|pytb|.txt|pytb traceback
R|r|.r|r rsplus
Ruby|ruby|.rb|ruby rb
Rust|rust|.rs|rust rs
Scala|scala|.scala|scala sc
Scheme|scheme|.scm|scheme scm racket
SQL|sql|.sql|sql mysql sqlite sqlite3 postgres postgresql plpgsql tsql
Swift|swift|.swift|swift
Tcl|tcl|.tcl|tcl
Terraform|terraform|.tf|terraform tf hcl
TOML|toml|.toml|toml
TypeScript|typescript|.ts|typescript ts tsx
Verilog|verilog|.v|verilog v
VHDL|vhdl|.vhd|vhdl
Vim|vim|.vim|vim viml
Visual Basic|vbnet|.vb|vb vbnet vb.net
XML|xml|.xml|xml svg xsl xslt plist
YAML|yaml|.yaml|yaml yml
Zig|zig|.zig|zig
"""


def _read(table: str) -> dict[str, Language]:
    found: dict[str, Language] = {}
    for line in table.splitlines():
        name, lexer, ending, aliases = line.split("|")
        language = Language(name, lexer, ending)
        found.update(dict.fromkeys(aliases.split(), language))
    return found


_BY_ALIAS: Final = _read(_TABLE)


def language(alias: str) -> Language:
    """Return what is meant by the word after a fence; `PLAIN` for a word that nobody knows."""
    return _BY_ALIAS.get(alias.strip().lower(), PLAIN)


def shown_name(alias: str) -> str:
    """Return what stands above code: the language's name, or the word as its author wrote it."""
    known = language(alias)
    return alias if known is PLAIN else known.name


def every_lexer() -> set[str]:
    """Return the names of all lexers that may be loaded."""
    return {one.lexer for one in _BY_ALIAS.values()}
