"""The check-up on the real program: what it finds, and what it finds where something is broken."""

from __future__ import annotations

import dataclasses
import os
import shutil
import sqlite3
import sys
import threading
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import core.engine.gpu_child
import core.engine.variant_child
import pytest

from desktop import app_doctor
from desktop.app_doctor import Wish
from desktop.app_doctor_engine import Patiences
from desktop.app_engine import open_engine
from desktop.app_selftest import QUESTIONS
from desktop.core.checkup.check import examine
from desktop.core.checkup.private import Person
from desktop.core.engine.watch import Patience
from desktop.core.paths import PACKAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.app import Services
    from desktop.core.checkup.check import Checked

TESTS = Path(__file__).parents[1]
ROOT = TESTS.parent
GPU = Path(core.engine.gpu_child.__file__)
BUILDS = Path(core.engine.variant_child.__file__)
posix = pytest.mark.skipif(os.name != "posix", reason="the child's faults are signals")
#: A child's start is not what is waited for.
HASTY = Patiences(Patience(template=1.5))


@pytest.fixture
def with_child(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Services]]:
    """Return a function: a child and its arguments to the program's parts with that engine."""
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), str(TESTS)]))
    engines = []

    def begin(*arguments: str) -> Services:
        command = (sys.executable, *arguments)
        engines.append(open_engine(services.paths, services.settings, command))
        return dataclasses.replace(services, engine=engines[-1])

    yield begin
    for engine in engines:
        engine.close()


def check(services: Services, name: str, wish: Wish | None = None) -> Checked:
    every = app_doctor.checks(services, wish or Wish())
    (made,) = examine([one for one in every if one.id == name])
    return made


def test_the_questions_are_of_those_that_the_model_was_made_for() -> None:
    skills = (PACKAGE / "assets" / "models" / "skills.json").read_text("utf-8")

    assert all(turns[-1] in skills and answer in skills for turns, answer in QUESTIONS)


def test_every_build_that_this_machine_can_run_gives_the_known_answers(services: Services) -> None:
    finding = check(services, "variants").finding
    known = services.engine.variants().result(60)

    assert finding.outcome == "fine", finding.problems
    builds = finding.facts["builds"]
    assert [each["build"] for each in builds] == list(known or [""])
    assert all(each["problem"] is None for each in builds)
    assert len(finding.details) == len(builds)
    assert " (in use): right, " in finding.details[0]


def test_the_engine_is_told_as_it_is_set_and_the_loaded_model_stays(services: Services) -> None:
    pid = services.engine.pid
    finding = check(services, "engine").finding

    assert finding.outcome == "fine"
    assert finding.facts["works"] is True
    assert finding.facts["variant"]
    assert (services.engine.pid, services.engine.state.loaded) == (pid, None)


@posix
def test_a_build_that_fails_is_found_and_the_others_are_tried(
    with_child: Callable[..., Services],
) -> None:
    services = with_child(str(BUILDS))
    finding = check(services, "variants", Wish(waits=HASTY)).finding

    assert [problem.code for problem in finding.problems] == [
        *("self-test-failed", "self-test-failed", "self-test-wrong", "self-test-failed"),
    ]
    assert finding.text.startswith("The engine's build “dead” does not work on this computer: it ")
    assert finding.text.endswith("And 3 problems more.")
    assert finding.fix
    assert finding.details == (
        "good (in use): right, 321 tokens a second",
        "dead: it crashed (SIGILL)",
        "crash: it crashed (SIGSEGV)",
        "wrong: wrong answer",
        "hang: it did not answer in time",
        "old: right, 321 tokens a second",
    )


@posix
def test_the_builds_can_be_stopped(with_child: Callable[..., Services]) -> None:
    services = with_child(str(BUILDS))
    stop = threading.Event()
    (variants,) = (one for one in app_doctor.checks(services, Wish()) if one.id == "variants")

    def progress(_check: object, done: int, _total: int) -> None:
        if done == 1:
            stop.set()

    assert examine([variants], on_progress=progress, stop=stop.is_set) == ()


@posix
@pytest.mark.parametrize(
    ("fault", "outcome", "words"),
    [
        ("none", "fine", "The engine works on Testing RX 1."),
        ("crash", "problem", "does not work on Testing RX 1: it crashed."),
        ("hang", "problem", "does not work on Testing RX 1: it did not answer in time."),
        ("search", "problem", "Looking for graphics processors has crashed"),
    ],
)
def test_each_graphics_processor_is_tried(
    with_child: Callable[..., Services], fault: str, outcome: str, words: str
) -> None:
    services = with_child(str(GPU), fault, "gpu")
    waits = Patiences(Patience(), Patience(gpu=1))
    finding = check(services, "graphics", Wish(waits=waits)).finding

    assert finding.outcome == outcome
    assert words in finding.text
    # What the test met is not remembered: the person's models are not kept from the device.
    assert services.engine.failures.all() == ()


@posix
def test_a_program_that_draws_is_no_graphics_processor(
    with_child: Callable[..., Services],
) -> None:
    finding = check(with_child(str(GPU), "none", "software"), "graphics").finding

    assert finding.outcome == "note"
    assert "stands in for a graphics processor" in finding.text


@posix
def test_an_engine_that_does_not_start_is_told(with_child: Callable[..., Services]) -> None:
    services = with_child("-c", "raise SystemExit(3)")
    finding = check(services, "engine").finding

    assert finding.facts == {"works": False}
    assert finding.problems[0].code == "engine-crashed"


def test_faults_in_the_file_with_the_chats_are_found(services: Services) -> None:
    for number in range(200):
        services.conversations.create(f"{number} " + "x" * 400)
    path = services.paths.database_file
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert check(services, "database").finding.outcome == "fine"
    content = bytearray(path.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'conversations'"
        (page,) = connection.execute(query).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    content[(page - 1) * size + 3 : (page - 1) * size + 200] = b"\xff" * 197
    path.write_bytes(content)

    finding = check(services, "database").finding

    assert [problem.code for problem in finding.problems] == ["database-unsound"]


def test_a_models_folder_that_is_gone_is_told_and_not_made(services: Services) -> None:
    folder = services.library.folder
    shutil.rmtree(folder)
    wish = Wish(quick=True)
    made = [check(services, name, wish) for name in ("folders", "models")]

    assert [each.finding.outcome for each in made] == ["fine", "problem"]
    assert made[1].finding.problems[0].code == "folder-missing"
    assert not folder.exists()


def test_models_are_read_from_end_to_end_when_asked(services: Services, tiny_model: Path) -> None:
    path = services.library.folder / "mine.gguf"
    shutil.copy(tiny_model, path)
    services.library.learn()
    assert check(services, "models", Wish(models=True)).finding.outcome == "fine"
    content = bytearray(path.read_bytes())
    stamp = path.stat()
    content[-5] ^= 0xFF
    path.write_bytes(content)
    os.utime(path, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))

    assert check(services, "models").finding.outcome == "fine"
    finding = check(services, "models", Wish(models=True)).finding
    assert [problem.code for problem in finding.problems] == ["model-damaged"]


def test_quick_leaves_out_what_takes_long(services: Services) -> None:
    every = [each.id for each in app_doctor.checks(services, Wish())]
    quick = [each.id for each in app_doctor.checks(services, Wish(quick=True))]

    assert [name for name in every if name not in quick] == ["variants", "graphics", "disk"]
    assert len(set(every)) == len(every)


def test_the_report_of_this_program_has_no_private_word(
    services: Services, tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secrets = ("Zqxuser", "Zqxhost", "Zqxnovel", "Zqxchat", "zqxtoken", "Zqxfolder")
    user, host, model, chat, token, folder = secrets
    person = Person(services.paths.data.parents[1], (user,), (host,))
    monkeypatch.setenv("USER", user)
    monkeypatch.setenv("COMPUTERNAME", host)
    monkeypatch.setenv("HF_TOKEN", token)
    services.conversations.create(chat)
    shelf = services.library.folder / folder
    shelf.mkdir()
    shutil.copy(tiny_model, shelf / f"{model}.gguf")
    (shelf / f"{model}-cut.gguf").write_bytes(tiny_model.read_bytes()[:500_000])
    (services.paths.own_catalogue_file).write_text(f'[[models]]\nid = "{model}"\n')
    services.library.learn()
    quick = [
        one
        for one in app_doctor.checks(services, Wish(quick=True, models=True))
        if one.id != "engine"
    ]
    made = examine(quick)
    assert any(model in line for each in made for line in each.finding.details)

    report = app_doctor.report(services, made)

    assert not [word for word in secrets if word.lower() in report.lower()]
    assert str(person.home) not in report
    assert str(services.paths.data.parent) not in report
    assert "<data folder>" in report
    assert "A model of the kind llama: 1 MB" in report
