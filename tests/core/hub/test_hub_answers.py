from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import (
    AssistantError,
    HubBusy,
    HubFailed,
    HubForbidden,
    HubNotFound,
    HubUnauthorized,
)
from desktop.core.hub.answers import (
    Answer,
    Broken,
    Wanted,
    body_start,
    error_of,
    plain,
    retry_after,
)

WANTED = Wanted("someone/models", "model.gguf", page="https://hub.test/someone/models")
HEADERS = st.dictionaries(
    st.sampled_from(
        "content-range content-length content-encoding retry-after ratelimit x-error-code".split()
    ),
    st.text(max_size=40)
    | st.integers(-10, 10**30).map(str)
    | st.builds("bytes {}-{}/{}".format, *[st.integers(0, 200)] * 3),
)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "7"}, 7),
        ({"retry-after": "Wed, 21 Oct 2015 07:28:30 GMT"}, 30),
        ({"retry-after": "Wed, 21 Oct 2015 07:27:00 GMT"}, 0),
        ({"retry-after": "999999999"}, 24 * 3600),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "Wed, 21 Oct 2015 07:28:30 +99999999999999999999"}, None),
        ({"ratelimit": '"api";r=0;t=55'}, 55),
        ({"ratelimit": '"api";r=3;t=55'}, None),
        ({}, None),
    ],
)
def test_seconds_to_wait(headers: dict[str, str], seconds: int | None) -> None:
    assert retry_after(headers, datetime(2015, 10, 21, 7, 28, tzinfo=UTC)) == seconds


@pytest.mark.parametrize(
    ("status", "kind", "data"),
    [
        (401, HubUnauthorized, {"repo": WANTED.repo, "page": WANTED.page}),
        (403, HubForbidden, {"repo": WANTED.repo, "page": WANTED.page}),
        (404, HubNotFound, {"repo": WANTED.repo, "file": WANTED.file}),
        (429, HubBusy, {"seconds": None}),
        (503, HubFailed, {"status": 503, "reason": "tired"}),
    ],
)
def test_each_status_has_its_error(status: int, kind: type, data: dict[str, object]) -> None:
    error = error_of(status, {}, "tired", WANTED)

    assert type(error) is kind
    assert error.data == data


def test_a_401_for_what_does_not_exist_is_told_as_not_found() -> None:
    assert isinstance(error_of(401, {"x-error-code": "RepoNotFound"}, "", WANTED), HubNotFound)


@given(st.integers(100, 999), st.booleans(), HEADERS, st.integers(0, 99))
def test_any_answer_gives_a_possible_start_or_an_error(
    status: int, own: bool, headers: dict[str, str], start: int
) -> None:
    try:
        begin = body_start(Answer(status, own, headers), start, 100, WANTED)
    except (Broken, AssistantError):
        return

    assert begin == (start if status == 206 else 0)
    assert status in (200, 206)


@given(st.text())
def test_words_of_strangers_become_one_short_printable_line(text: str) -> None:
    assert plain(text).isprintable()
    assert len(plain(text)) <= 200
