"""What people send to others says nothing of who they are."""

from __future__ import annotations

import unicodedata
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Literal
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.checkup.check import Checked, Finding
from desktop.core.checkup.private import Person, Private
from desktop.core.checkup.report import as_text
from desktop.core.errors import BadModel, DiskFailed, ModelDamaged, SettingInvalid

ANNA = Person(Path("/home/anna"), ("anna", "Anna Maria Zett"), ("annas-laptop",))
FOLDERS = ((Path("/home/anna/.config/goldcrest"), "<settings folder>"),)
SHELVES = ((Path("/mnt/zett/models"), "<models folder>"),)
PRIVATE = Private(ANNA, FOLDERS, SHELVES, (("my-novel-7b", "a model"),))

#: No word of the report has letters like these, so that a find is one.
letters = st.text("qxzjvkwy", min_size=6, max_size=12)
#: What parts names within a path, or stands between words.
joints = st.sampled_from(["/", "\\", "\\\\", " ", "'", "(", "%20", "_", "-", "."])


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("/home/anna/x cannot be read.", "~/x cannot be read."),
        ("In /home/anna, too.", "In ~, too."),
        ("/home/annabelle/x", "~/x"),
        ("/home/someone/x and /Users/Other Person/y", "~/x and ~/y"),
        (r"C:\Users\anna\AppData\x.gguf", r"~\AppData\x.gguf"),
        (r"c:\\users\\ANNA~1\\x", r"~\\x"),
        ("/home/anna/.config/goldcrest/settings.json", "<settings folder>/settings.json"),
        ("The model /mnt/zett/models/secret name.gguf is bad.", "The model <models folder>/…"),
        ("/run/media/anna/disk", "/run/media/<user>/disk"),
        ("Anna's disk on ANNAS-LAPTOP", "<user>'s disk on <computer>"),
        ("anna_notes", "<user>_notes"),
        ("by Anna Maria Zett", "by <user>"),
        ("file:///mnt/Anna%20Maria%20Zett/a", "file:///mnt/<user>/a"),
        ("My-Novel-7B and my-novel-7b.gguf", "a model and a model.gguf"),
        ("Susanna sings", "Susanna sings"),
    ],
)
def test_names_and_folders_are_taken_out(text: str, cleaned: str) -> None:
    assert PRIVATE.clean(text) == cleaned


def test_facts_that_people_have_named_are_not_told() -> None:
    told = PRIVATE.of(SettingInvalid(key="proxy_address", value="http://anna:secret@x", used=""))
    assert told.data == {"key": "proxy_address", "value": "…", "used": "…"}
    assert PRIVATE.of(ModelDamaged(name="diary")).data == {"name": "…"}
    assert PRIVATE.of(DiskFailed(path="/home/anna/a", reason="no")).data["path"] == "~/a"


def test_a_home_that_is_the_root_hides_no_other_folder() -> None:
    private = Private(Person(Path("/"), ("root",), ()))

    assert private.clean("/var/lib of root") == "/var/lib of <user>"


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("written", ["NFC", "NFD"])
def test_an_umlaut_is_one_however_it_is_written(
    form: Literal["NFC", "NFD"], written: Literal["NFC", "NFD"]
) -> None:
    name = unicodedata.normalize(form, "Jürgen")
    private = Private(
        Person(Path(f"/srv/people/{name}"), (name,)), [(Path(f"/data/{name}s"), "<data folder>")]
    )
    told = unicodedata.normalize(written, "Jürgen")

    cleaned = private.clean(
        f"/srv/people/{told}/a, /mnt/{told}-2/b, /data/{told}s/c, file:///mnt/{quote(told)}"
    )

    assert cleaned == "~/a, /mnt/<user>-2/b, <data folder>/c, file:///mnt/<user>"


def test_a_name_that_is_no_text_is_found_as_it_is_shown() -> None:
    name = b"J\xfcrgen".decode(errors="surrogateescape")
    folder = Path(f"/srv/{name}\n1")
    private = Private(Person(Path(f"/people/{name}"), (name,)), [(folder, "<data folder>")])
    told = f"{folder}/x, /mnt/{name}/y, /people/{name}/z"
    report = as_text("Check-up", [Checked("a", "A", Finding("fine", told), 0)], private)

    assert "<data folder>/x, /mnt/<user>/y, ~/z" in report


def test_addresses_of_mail_are_nobodys_business() -> None:
    told = "/mnt/drive/jo.day+x@post.example.org/m.gguf of llama@b1234"

    assert PRIVATE.clean(told) == "/mnt/drive/…/m.gguf of llama@b1234"


def test_a_name_at_the_end_of_what_is_shown_is_no_half_name() -> None:
    line = "x" * 985 + " /srv/annabelle-of-anna"
    private = Private(Person(Path("/h"), ("annabelle-of-anna",)))
    report = as_text("Check-up", [Checked("a", "A", Finding("fine", line), 0)], private)

    assert "anna" not in report


@given(user=letters, host=letters, model=letters, chat=letters, joint=joints, after=joints)
def test_no_report_has_a_private_word(
    user: str, host: str, model: str, chat: str, joint: str, after: str
) -> None:
    homes = (PurePosixPath(f"/home/{user}"), PureWindowsPath(f"C:\\Users\\{user}"))
    person = Person(Path(f"/home/{user}"), (user, f"{user} {host}"), (host, f"{host}.local"))
    private = Private(
        person,
        [(Path(f"/home/{user}/.local/share/goldcrest"), "<data folder>")],
        [(Path(f"/home/{user}/models"), "<models folder>")],
        [(model, "a model"), (f"{model}.gguf", "a model")],
    )
    path = f"{homes[0]}/models/{chat}/{model}.gguf"
    words = f"{joint}{user}{after}{model.upper()}{joint}{host}{after}"
    made = [
        Checked("a", "Models", Finding("fine", words, words, (words, path, str(homes[1]))), 0.1),
        Checked("b", "Models", Finding.of([BadModel(path=path, reason=words)], (words,)), 0.1),
        Checked("c", "Models", Finding.of([ModelDamaged(name=chat)], (chat,), shared=()), 0.1),
    ]
    report = as_text("Check-up", made, private).lower()

    assert not [word for word in (user, host, model, chat) if word in report]
    assert "the file of … is damaged" in report


def test_a_report_tells_outcome_fix_and_time_of_each_check() -> None:
    made = (
        Checked("a", "Folders", Finding("fine", "All is well.", details=("more",)), 0.25),
        Checked("b", "Engine", Finding("note", "It is slow.", "Wait."), 2),
        Checked("c", "Models", Finding.of([DiskFailed(path="/a", reason="")]), 0),
    )

    assert as_text("Check-up", made, Private(Person(None))) == (
        "Check-up\n"
        "\n"
        "Folders: Fine (0.2 s)\n"
        "  All is well.\n"
        "  more\n"
        "Engine: Note (2.0 s)\n"
        "  It is slow.\n"
        "  Wait.\n"
        "Models: Problem (0.0 s)\n"
        "  /a cannot be read or written at the moment.\n"
        "  Check the disk that it is on, and connect it again if it was removed.\n"
    )
