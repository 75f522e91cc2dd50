"""What is believed of an answer about the newest version."""

from __future__ import annotations

import json
from urllib.parse import urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.core.releases import NoRelease, Release, read_release, usable

ADDRESS = "https://updates.example.org/releases/latest"
GITHUB = "https://api.github.com/repos/someone/goldcrest/releases/latest"
PAGE = "https://updates.example.org/0.2.0.html"


def told(address: str = ADDRESS, own: str = "0.1.0", **fields: object) -> Release:
    answer = {"tag_name": "v0.2.0", "html_url": PAGE, "body": "New things"} | fields
    return read_release(json.dumps(answer).encode(), address, own)


def test_a_release_is_read() -> None:
    assert told(published_at="2026-11-29T08:00:00Z") == Release(
        "0.2.0", newer=True, page=PAGE, notes="New things", day="2026-11-29"
    )


@pytest.mark.parametrize(
    ("own", "tag", "newer"),
    [
        ("0.1.0", "0.1.0", False),
        ("0.9.0", "0.10.0", True),
        ("0.10.0", "v0.9.0", False),
        ("1.0", "1.0.0", False),
        ("1.0.0", "1.0.0.post1", True),
        ("1.0.0rc1", "1.0.0", True),
        ("1.0.0rc1", "1.0.0rc2", True),
        ("1.0.0", "1.1.0rc1", False),
        ("1.0.0+local", "1.0.0", False),
    ],
)
def test_versions_are_compared_as_versions(own: str, tag: str, newer: bool) -> None:
    assert told(own=own, tag_name=tag).newer is newer


def test_what_is_on_trial_is_not_offered_to_who_has_a_finished_one() -> None:
    assert not told(prerelease=True).newer
    assert told(prerelease=True, own="0.1.0b1").newer


@pytest.mark.parametrize(
    "page",
    [
        "http://updates.example.org/0.2.0.html",
        "https://elsewhere.example/0.2.0.html",
        "https://updates.example.org@elsewhere.example/",
        "https://updates.example.org:8443/",
        "https://updates.example.org\\@elsewhere.example/",
        "https://updates.example.org.elsewhere.example/",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://updates.example.org/\u202e",
        "https://updates.example.org/" + "x" * 600,
        " https://updates.example.org/",
        None,
        17,
    ],
)
def test_only_an_https_page_of_the_place_that_was_asked_is_believed(page: object) -> None:
    release = told(html_url=page)

    assert release.page == ""
    assert release.newer


@pytest.mark.parametrize(
    ("page", "believed"),
    [
        ("https://github.com/someone/goldcrest/releases/tag/v0.2.0", True),
        ("https://github.com/somebody/else/releases/tag/v0.2.0", False),
        ("https://github.com/someone/goldcrest/../../somebody/else", False),
        ("https://github.com/someone/goldcrest/%2e%2e/%2e%2e/somebody", False),
        ("https://api.github.com/repos/someone/goldcrest/releases/1", False),
    ],
)
def test_on_github_only_pages_of_the_same_project_are(page: str, believed: bool) -> None:
    assert bool(told(GITHUB, html_url=page).page) is believed


def test_notes_are_plain_text_in_lines_and_bounded() -> None:
    notes = told(body="One\r\n\x1b[31mtwo\t<b>\u202ethree\x00</b>" + "x" * 50_000).notes

    assert notes.startswith("One\n[31mtwo    <b>three</b>x")
    assert len(notes) == 20_000
    assert notes.endswith("…")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html>Welcome to the hotel</html>",
        b"\xff\xfe\x00",
        b"[]",
        b"{}",
        b'{"tag_name": 2}',
        b'{"tag_name": "newest"}',
        b'{"tag_name": "' + b"9" * 5000 + b'"}',
        b'{"tag_name": ' + b"9" * 5000 + b"}",
        b'{"tag_name": "v2", "draft": true}',
        b"[" * 100_000,
    ],
)
def test_an_answer_without_a_version_tells_nothing(content: bytes) -> None:
    with pytest.raises(NoRelease):
        read_release(content, ADDRESS, "0.1.0")


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
addresses = st.text(st.sampled_from("htps:/@.\\?#%[]examlorgud0 \n"), max_size=60).map(
    lambda tail: f"https://updates.example.org{tail}"
)


@given(
    st.dictionaries(
        st.sampled_from(["tag_name", "html_url", "body", "published_at", "prerelease", "draft"]),
        anything | addresses | st.sampled_from(["v0.2.0", "1!2.3rc4", "2026-02-30"]),
    )
)
@example({"tag_name": "v1", "html_url": "https://updates.example.org[x"})
@example({"tag_name": "v1", "html_url": "https://updates.example.org:99999/"})
def test_whatever_is_told_is_bounded_plain_and_leads_nowhere_else(
    fields: dict[str, object],
) -> None:
    try:
        release = read_release(json.dumps(fields).encode(), ADDRESS, "0.1.0")
    except NoRelease:
        return

    assert release.version.isprintable()
    assert len(release.version) <= 70
    assert len(release.notes) <= 20_000
    assert all(each.isprintable() or each == "\n" for each in release.notes)
    parts = urlsplit(release.page)
    assert not release.page or (parts.scheme, parts.netloc) == ("https", "updates.example.org")


@given(st.binary(max_size=300))
def test_no_bytes_make_it_fail_otherwise(content: bytes) -> None:
    with pytest.raises(NoRelease):
        read_release(content, ADDRESS, "0.1.0")


@pytest.mark.parametrize(
    ("address", "fits"),
    [
        (ADDRESS, True),
        (GITHUB, True),
        ("http://127.0.0.1:8000/releases/latest", True),
        ("http://[::1]/latest", True),
        ("http://updates.example.org/latest", False),
        ("https://name:password@updates.example.org/latest", False),
        ("https://", False),
        ("file:///etc/passwd", False),
        ("https://updates.example.org/\n", False),
    ],
)
def test_only_safe_addresses_are_asked(address: str, fits: bool) -> None:
    assert usable(address) is fits
