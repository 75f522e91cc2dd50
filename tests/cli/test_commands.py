from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hub_server import HubServer

from desktop.core.paths import Paths

if TYPE_CHECKING:
    from cli.conftest import Goldcrest

MODEL_FACTS = {
    "id", "name", "tier", "parameters", "quantization", "bytes", "licence", "status", "installed",
    "path", "memory_bytes", "fits", "tokens_per_second", "prompt_tokens_per_second", "speed_kind",
    "speed_error", "source", "state",
}  # fmt: skip
ROOT = Path(__file__).parents[2]
COUNT = "Count from 1 to 5."
COUNTED = "1 2 3 4 5"


def test_models_lists_the_picker_with_the_documented_facts(goldcrest: Goldcrest) -> None:
    shown = goldcrest("models", "--json")

    assert shown.code == 0
    rows = {row["id"]: row for row in shown.document}
    assert all(set(row) == MODEL_FACTS for row in rows.values())
    assert rows["tiny"]["installed"]
    assert rows["tiny"]["tokens_per_second"] is None
    assert not rows["llama32-1b"]["installed"]
    assert rows["llama32-1b"]["bytes"] == 807_694_464


def test_models_all_adds_the_classics(goldcrest: Goldcrest) -> None:
    few = {row["id"] for row in goldcrest("models", "--json").document}
    every = {row["id"] for row in goldcrest("models", "--all", "--json").document}

    assert few < every
    assert "tinyllama" in every - few


def test_models_as_text_is_a_table(goldcrest: Goldcrest) -> None:
    lines = goldcrest("models").out.splitlines()

    assert lines[0].split()[:3] == ["ID", "TIER", "SIZE"]
    assert any(line.startswith("llama32-1b") and "808 MB" in line for line in lines)


def test_chat_answers_once_and_counts(goldcrest: Goldcrest) -> None:
    shown = goldcrest("chat", "-m", "tiny", "--temperature", "0", "--json", COUNT)

    assert shown.code == 0
    reply = shown.document
    assert (reply["text"], reply["thinking"]) == (COUNTED, "")
    assert reply["finish_reason"] == "stop"
    assert reply["prompt_tokens"] > 5
    assert reply["completion_tokens"] > 5
    assert reply["ttft_seconds"] > 0
    assert reply["tokens_per_second"] > 0
    assert reply["cached_tokens"] == 0


def test_chat_reads_its_prompt_from_a_pipe(goldcrest: Goldcrest) -> None:
    shown = goldcrest("chat", "-m", "tiny", "--temperature", "0", "-", stdin=COUNT)

    assert shown.out == COUNTED + "\n"


def test_chat_stops_at_the_wanted_number_of_tokens(goldcrest: Goldcrest) -> None:
    reply = goldcrest("chat", "-m", "tiny", "--max-tokens", "3", "--json", "Sing.").document

    assert reply["completion_tokens"] == 3
    assert reply["finish_reason"] == "length"


def test_an_answer_can_be_held_to_a_schema(goldcrest: Goldcrest, home: Path) -> None:
    home.mkdir(exist_ok=True)
    schema = home / "schema.json"
    schema.write_text(
        '{"type": "object", "properties": {"n": {"enum": [1, 2]}}, "required": ["n"]}'
    )
    way = ("chat", "-m", "tiny", "--temperature", "0", "--max-tokens", "200")
    shown = goldcrest(*way, "--json-schema", str(schema), "Sing.")
    piped = goldcrest(*way, "--json-schema", str(schema), "--json", stdin="Sing.")

    assert json.loads(shown.out)["n"] in (1, 2)
    assert json.loads(piped.document["text"])["n"] in (1, 2)


def test_a_schema_that_cannot_be_used_is_named_as_such(goldcrest: Goldcrest, home: Path) -> None:
    home.mkdir(exist_ok=True)
    schema = home / "schema.json"
    schema.write_text('{"type": "sandwich"}')
    wrong = goldcrest("chat", "-m", "tiny", "--json-schema", str(schema), "Sing.")
    gone = goldcrest("chat", "-m", "tiny", "--json-schema", str(home / "none"), "Sing.")

    assert (wrong.code, gone.code) == (1, 2)
    assert "sandwich" in wrong.err
    assert "cannot be read" in gone.err


def test_a_conversation_from_a_pipe_is_kept_and_can_be_shown(goldcrest: Goldcrest) -> None:
    talked = goldcrest(
        "chat",
        "-m",
        "tiny",
        "--temperature",
        "0",
        stdin=f"My name is Anna.\n{COUNT}\nWhat is my name?\n",
    )
    listed = goldcrest("chats", "list", "--json").document
    shown = goldcrest("chats", "show", str(listed[0]["id"]), "--json").document

    assert talked.code == 0
    assert talked.out.splitlines()[-1] == "Your name is Anna."
    assert len(listed) == 1
    assert listed[0]["message_count"] == 6
    assert [message["role"] for message in shown["messages"]] == ["user", "assistant"] * 3
    assert shown["messages"][3]["text"] == COUNTED
    assert shown["messages"][3]["stats"]["completion_tokens"] > 0


def test_without_a_display_the_program_opens_the_chat(goldcrest: Goldcrest) -> None:
    shown = goldcrest(stdin=f"{COUNT}\n", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")

    assert "No display" in shown.err
    assert shown.out.strip()


def test_the_way_to_the_window_is_in_the_help(goldcrest: Goldcrest) -> None:
    assert "window" in goldcrest("--help").out
    assert "--quick" in goldcrest("window", "--help").out
    # Never a window that somebody did not ask for.
    assert goldcrest("window", "--qui").code == 2
    assert goldcrest("window", "nonsense").code == 2


@pytest.mark.parametrize("before", [(), ("window",)])
def test_without_a_display_a_file_that_is_opened_is_answered_with_the_command(
    goldcrest: Goldcrest, before: tuple[str, ...]
) -> None:
    files = ("/models/my model.gguf", "half\x1b[31m.gguf")
    shown = goldcrest(*before, *files, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")

    assert (shown.code, shown.out) == (1, "")
    assert "goldcrest import '/models/my model.gguf'" in shown.err
    assert "\x1b" not in shown.err


def test_a_model_and_an_option_do_not_open_a_window(goldcrest: Goldcrest) -> None:
    assert goldcrest("window", "--quick", "m.gguf").code == 2
    assert goldcrest("m.gguf", "--quick").code == 2


def test_bench_measures_stores_and_reorders(goldcrest: Goldcrest) -> None:
    record = goldcrest("bench", "tiny", "--json").document
    row = next(row for row in goldcrest("models", "--json").document if row["id"] == "tiny")

    assert set(record) >= {
        "model", "engine", "variant", "device", "threads", "pp", "tg", "load_seconds",
        "memory_bytes", "roofline_fraction",
    }  # fmt: skip
    assert record["pp"][0]["tokens_per_second"] > 0
    assert record["tg"][0]["low"] <= record["tg"][0]["tokens_per_second"] <= record["tg"][0]["high"]
    assert row["speed_kind"] == "measured"
    assert row["tokens_per_second"] == pytest.approx(record["tg"][0]["tokens_per_second"])


def test_download_fetches_checks_and_installs(goldcrest: Goldcrest, tiny_model: Path) -> None:
    with HubServer({"someone/tiny": {"tiny.gguf": tiny_model}}) as hub:
        shown = goldcrest("download", "someone/tiny/tiny.gguf", "--json", HF_ENDPOINT=hub.url)
    listed = {row["id"]: row for row in goldcrest("models", "--json").document}
    answer = goldcrest("chat", "-m", "someone/tiny/tiny.gguf", "--temperature", "0", COUNT)

    assert shown.code == 0
    assert shown.document["bytes"] == tiny_model.stat().st_size
    assert shown.document["resumed_from"] == 0
    assert listed["someone/tiny/tiny.gguf"]["tier"] == "other"
    assert answer.out == COUNTED + "\n"


def test_a_download_without_a_network_says_so_in_one_line(goldcrest: Goldcrest) -> None:
    shown = goldcrest("download", "llama32-1b", HF_ENDPOINT="http://127.0.0.1:9")

    assert shown.code == 1
    assert shown.out == ""
    assert "cannot be reached" in shown.err.splitlines()[-1]
    assert "Traceback" not in shown.err


def test_the_offline_switch_refuses_downloads(goldcrest: Goldcrest) -> None:
    shown = goldcrest("download", "llama32-1b", GOLDCREST_OFFLINE="1")

    assert shown.code == 1
    assert "offline" in shown.err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["chat", "-m", "nothing", "Hi"], "no model named nothing"),
        (["chat", "-m", "llama32-1b", "Hi"], "not on this computer yet"),
        (["chats", "show", "7"], "no chat with the number 7"),
        (["download", "nothing"], "no model named nothing"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_exit_1(
    goldcrest: Goldcrest, arguments: list[str], says: str
) -> None:
    shown = goldcrest(*arguments)

    assert shown.code == 1
    assert says in shown.err
    assert "Traceback" not in shown.err


def test_a_chat_as_json_is_one_document_also_without_a_prompt(goldcrest: Goldcrest) -> None:
    shown = goldcrest("chat", "-m", "tiny", "--temperature", "0", "--json", stdin=COUNT)

    assert shown.document["text"] == COUNTED


@pytest.mark.skipif(sys.platform == "win32", reason="a POSIX pipeline")
@pytest.mark.usefixtures("home")
def test_a_reader_that_has_gone_before_anything_was_written_is_no_defect() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as gone:
        done = subprocess.run(
            [sys.executable, "-m", "desktop", "chats", "list", "--json"],
            # Where all is written at once the rest is no matter.
            env={k: v for k, v in os.environ.items() if k != "PYTHONUNBUFFERED"},
            stdout=gone,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
            check=False,
        )
    assert (done.returncode, done.stderr) == (1, "")


@pytest.mark.skipif(sys.platform == "win32", reason="a POSIX pipeline")
@pytest.mark.usefixtures("home")
def test_a_reader_that_goes_away_ends_the_answer_quietly() -> None:
    command = f"{sys.executable} -m desktop chat -m tiny --temperature 0 Sing. | head -c 5"
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=ROOT,
    )

    assert done.stdout == "la la"
    assert done.stderr == ""


@pytest.mark.usefixtures("home")
def test_broken_bytes_in_a_prompt_are_read_as_well_as_can_be() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "chat", "-m", "tiny", "--json", "-"],
        input=b"Hello \xff\xfe",
        capture_output=True,
        timeout=60,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8:strict"},
    )

    assert done.returncode == 0
    assert json.loads(done.stdout)["text"]


@pytest.mark.parametrize("endpoint", ["http://[::1", "http://x:abc", "hub"])
def test_an_endpoint_that_is_no_address_is_named(goldcrest: Goldcrest, endpoint: str) -> None:
    shown = goldcrest("download", "llama32-1b", HF_ENDPOINT=endpoint)

    assert shown.code == 1
    assert f"The model hub's address “{endpoint}” cannot be used" in shown.err
    assert "Traceback" not in shown.err


def test_a_hub_with_another_file_than_the_list_knows_is_refused(
    goldcrest: Goldcrest, tiny_model: Path
) -> None:
    repo, file = "bartowski/Llama-3.2-1B-Instruct-GGUF", "Llama-3.2-1B-Instruct-Q4_K_M.gguf"
    with HubServer({repo: {file: tiny_model}}) as hub:
        revision = hub.newest(repo).sha
        (goldcrest.home / "config").mkdir(parents=True)
        own = (ROOT / "desktop" / "models.toml").read_text(encoding="utf-8")
        known = "067b946cf014b7c697f3654f621d577a3e3afd1c"
        (goldcrest.home / "config" / "models.toml").write_text(own.replace(known, revision))
        shown = goldcrest("download", "llama32-1b", HF_ENDPOINT=hub.url)

    assert shown.code == 1
    assert "arrived damaged, so it was not installed" in shown.err


def test_a_file_in_a_folder_of_a_repository_can_be_downloaded(
    goldcrest: Goldcrest, tiny_model: Path
) -> None:
    with HubServer({"someone/tiny": {"q8/tiny.gguf": tiny_model}}) as hub:
        shown = goldcrest("download", "someone/tiny/q8/tiny.gguf", "--json", HF_ENDPOINT=hub.url)

    assert shown.document["id"] == "someone/tiny/q8/tiny.gguf"


def test_a_trial_with_other_threads_does_not_become_the_models_speed(
    goldcrest: Goldcrest, home: Path
) -> None:
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.json").write_text('{"threads": 2}')

    record = goldcrest("bench", "tiny", "--threads", "1", "--json").document
    row = next(row for row in goldcrest("models", "--json").document if row["id"] == "tiny")

    assert record["threads"] == 1
    assert row["tokens_per_second"] is None


def test_a_mistake_in_ones_own_list_of_models_names_the_file(
    goldcrest: Goldcrest, home: Path
) -> None:
    (home / "config").mkdir(parents=True)
    own = home / "config" / "models.toml"

    own.write_bytes(b"\xff\xfe")
    assert f"{own} has a mistake" in goldcrest("chats", "list").err
    own.write_text((ROOT / "desktop" / "models.toml").read_text().replace("tier =", "tear =", 1))
    shown = goldcrest("models", "--json")

    assert f"{own} has a mistake in line " in shown.err
    assert ", field tear: " in shown.err
    assert "Install Goldcrest" not in shown.err
    assert len(shown.document) > 20


@pytest.mark.parametrize(
    "arguments",
    [
        ["sing"],
        ["chat", "--temperature", "nan", "Hi"],
        ["chat", "--max-tokens", "-5", "Hi"],
        ["chat", "--seed", "-1", "Hi"],
        ["download"],
        ["download", "a", "--limit-rate", "fast"],
        ["bench", "--threads", "x"],
    ],
)
def test_wrong_usage_exits_2(goldcrest: Goldcrest, arguments: list[str]) -> None:
    assert goldcrest(*arguments).code == 2


def test_a_file_that_is_no_model_is_refused_with_its_name(
    goldcrest: Goldcrest, tmp_path: Path
) -> None:
    path = tmp_path / "letter.gguf"
    path.write_text("Dear reader")

    shown = goldcrest("chat", "-m", str(path), "Hi")

    assert shown.code == 1
    assert f"{path} is not a GGUF model." in shown.err


def test_doctor_tries_the_engine_and_finds_nothing_wrong(goldcrest: Goldcrest, home: Path) -> None:
    report = goldcrest("doctor", "--quick", "--json").document

    assert set(report) == {
        "version", "python", "engine", "cpu", "memory", "gpus", "disk", "paths", "models",
        "problems", "machine", "checks",
    }  # fmt: skip
    assert report["engine"]["works"]
    assert report["engine"]["variant"]
    assert report["problems"] == []
    paths = Paths.below(home)
    assert report["paths"] == {
        "settings": str(paths.settings_file),
        "database": str(paths.database_file),
        "models": str(paths.models),
        "cache": str(paths.cache),
        "logs": str(paths.logs),
        "reports": str(paths.reports),
    }
    checks = {each["id"]: each for each in report["checks"]}
    assert {"versions", "folders", "database", "engine", "models"} <= checks.keys()
    assert not {"variants", "graphics", "disk"} & checks.keys()
    assert {each["outcome"] for each in checks.values()} <= {"fine", "note"}
    assert checks["engine"]["text"]
    assert checks["engine"]["seconds"] > 0
    assert report["machine"]["processor"]["name"] == report["cpu"]["name"]
    assert report["machine"]["memory"]["total"] == report["memory"]["total"]
    shown = goldcrest("doctor", "--quick").out
    assert "Everything works." in shown
    assert f"machine  Processor, name: {report['cpu']['name']}" in shown
    assert "machine  Disk, room: " in shown


def test_the_report_of_doctor_names_no_folder_of_the_person(
    goldcrest: Goldcrest, home: Path
) -> None:
    shown = goldcrest("doctor", "--quick", "--report")

    assert shown.out.startswith("Check-up of Goldcrest ")
    assert "\nEngine: Fine (" in shown.out
    assert "<data folder>" in shown.out
    assert str(home) not in shown.out


def test_doctor_reports_damaged_settings_and_a_damaged_database(
    goldcrest: Goldcrest, home: Path
) -> None:
    goldcrest("chats", "list")
    (home / "config" / "settings.json").write_text("{]")
    (home / "data" / "goldcrest.sqlite3").write_bytes(b"no database at all" * 500)

    problems = goldcrest("doctor", "--quick", "--json").document["problems"]

    assert {problem["code"] for problem in problems} == {"settings-damaged", "database-damaged"}
    assert all(problem["fix"] for problem in problems)


def test_the_commands_never_import_qt(goldcrest: Goldcrest) -> None:
    shown = goldcrest("chats", "list", "--json", PYTHONPROFILEIMPORTTIME="1")

    assert "desktop.app" in shown.err
    assert "PySide6" not in shown.err
