"""Reading models.toml: every mistake names file, line, model and field."""

from __future__ import annotations

import functools
import re
import tomllib
from typing import TYPE_CHECKING, Any, NoReturn

from desktop.core.catalogue_facts import BUILTIN, Licence, Model, Projector, Shape
from desktop.core.catalogue_lines import Lines, SpreadValueError, find_lines
from desktop.core.catalogue_rules import (
    CHAT_ONLY,
    EMBEDDING_ONLY,
    LICENCE,
    MODEL,
    TOP,
    Rule,
    Table,
)
from desktop.core.errors import CatalogueInvalid
from desktop.core.language import mark, tr
from desktop.core.sampling import Sampling

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SCHEMA_VERSION = 1

_TOML_LINE = re.compile(r"\(at line (\d+), column \d+\)")
#: A maker's value that is not given is a step that is switched off, not the program's default.
_NO_STEPS = {"top_k": 0, "top_p": 1.0, "min_p": 0.0}


def read_models(path: Path) -> tuple[Model, ...]:
    """Return the models of the catalogue file at `path`, in its order.

    Raises:
        CatalogueInvalid: it cannot be read or breaks the schema.
    """
    return _Reader(path).models()


@functools.cache
def _taken_apart(text: str) -> tuple[dict[str, Any], Lines]:
    """Return what a catalogue says, and where. Nobody changes it, and few are ever read."""
    return tomllib.loads(text), find_lines(text)


class _Reader:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._lines = Lines({})
        self._document = self._parse()

    def models(self) -> tuple[Model, ...]:
        self._check(self._document, TOP, (), None)
        if self._document["schema_version"] != SCHEMA_VERSION:
            self._refuse(("schema_version",), None, f"must be {SCHEMA_VERSION}")
        for key, licence in self._document["licences"].items():
            self._check(licence, LICENCE, ("licences", key), f"licence {key}")
        return tuple(self._model(index) for index in range(len(self._document["model"])))

    def _parse(self) -> dict[str, Any]:
        try:
            text = self._path.read_bytes().decode("utf-8").replace("\r\n", "\n")
            document, self._lines = _taken_apart(text)
        except OSError as error:
            self._fail(None, None, None, error.strerror or str(error))
        except UnicodeDecodeError as error:
            line = error.object.count(b"\n", 0, error.start) + 1
            self._fail(line, None, None, mark("the file is not UTF-8"))
        except tomllib.TOMLDecodeError as error:
            at = _TOML_LINE.search(str(error))
            line = int(at[1]) if at else text.count("\n") + 1
            self._fail(line, None, None, str(error))
        except SpreadValueError as error:
            self._fail(error.line, None, None, mark("write each value on one line"))
        return document

    def _model(self, index: int) -> Model:
        raw = self._document["model"][index]
        path = ("model", index)
        name = raw.get("id") if isinstance(raw.get("id"), str) else f"number {index + 1}"
        self._check(raw, MODEL, path, name)
        self._check_unique(raw, index)
        strange = CHAT_ONLY if raw["kind"] == "embedding" else EMBEDDING_ONLY
        for key in raw:
            if key in strange:
                self._refuse((*path, key), name, f"does not belong to a model for {raw['kind']}")
        values = dict(raw)
        if "licence" in raw:
            values["licence"] = self._licence(raw, path)
        # What people read of it; the language is known by now.
        for key in ("strengths", "languages"):
            if key in raw:
                values[key] = tr(raw[key])
        for key, kind in (("shape", Shape), ("projector", Projector)):
            if key in raw:
                values[key] = kind(**raw[key])
        for key in ("sampling", "thinking_sampling"):
            if key in raw:
                values[key] = Sampling(**(_NO_STEPS | raw[key]))
        return Model(**values)

    def _licence(self, raw: Mapping[str, Any], path: tuple[str | int, ...]) -> Licence:
        known = self._document["licences"].get(raw["licence"])
        if known is None:
            self._refuse(
                (*path, "licence"), raw["id"], mark("is not among the licences of the file")
            )
        spoken = {"note": tr(known["note"])} if "note" in known else {}
        return Licence(**({"link": f"https://huggingface.co/{raw['repo']}"} | known | spoken))

    def _check_unique(self, raw: Mapping[str, Any], index: int) -> None:
        earlier = self._document["model"][:index]
        if raw["id"] == BUILTIN.id or any(other["id"] == raw["id"] for other in earlier):
            self._refuse(("model", index, "id"), raw["id"], mark("is there twice"))
        if any((other["repo"], other["file"]) == (raw["repo"], raw["file"]) for other in earlier):
            self._refuse(("model", index, "file"), raw["id"], mark("is there twice"))

    def _check(
        self, value: object, table: Table, path: tuple[str | int, ...], name: str | None
    ) -> None:
        """Hold a table against its rules, and the tables in it against theirs."""
        if not isinstance(value, dict):
            self._refuse(path, name, mark("must be a table"))
        for key in value:
            if key not in table:
                self._refuse((*path, key), name, mark("is not a field of the catalogue"))
        for key, rule in table.items():
            if key in value:
                self._check_value(value[key], rule, (*path, key), name)
            elif rule.required:
                self._refuse((*path, key), name, mark("is missing"))

    def _check_value(
        self, value: object, rule: Rule, path: tuple[str | int, ...], name: str | None
    ) -> None:
        if rule.table is not None:
            self._check(value, rule.table, path, name)
            return
        reason = rule.check(value)
        if reason:
            self._refuse(path, name, reason)

    def _refuse(self, path: tuple[str | int, ...], name: str | None, reason: str) -> NoReturn:
        start = len(("model", 0)) if path[0] in ("model", "licences") and len(path) > 1 else 0
        field = ".".join(str(part) for part in path[start:])
        self._fail(self._lines.of(*path), name, field, reason)

    def _fail(
        self, line: int | None, model: str | None, field: str | None, reason: str
    ) -> NoReturn:
        raise CatalogueInvalid(
            path=str(self._path), line=line, model=model, field=field, reason=reason
        ) from None
