from __future__ import annotations

import json
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.energy import Energy, NoEnergy, Reason, Source
from desktop.core.speed.spent import Spent

known = st.builds(
    Spent,
    st.builds(
        Energy,
        st.floats(0, 1e9),
        st.sampled_from(get_args(Source)),
        st.floats(0.001, 1e6),
    ),
    st.integers(0, 10**9),
)
unknown = st.builds(Spent, st.builds(NoEnergy, st.sampled_from(get_args(Reason))))
documents = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
keys = st.sampled_from(["joules", "seconds", "tokens", "source", "reason", "joules_per_token"])


@given(known | unknown)
def test_what_is_written_is_read_again(spent: Spent) -> None:
    assert Spent.from_json(json.loads(json.dumps(spent.to_json()))) == spent


@given(documents | st.dictionaries(keys, documents | st.sampled_from(get_args(Source))))
def test_no_document_is_a_defect(document: object) -> None:
    found = Spent.from_json(document)
    assert found is None or Spent.from_json(found.to_json()) == found


def test_joules_of_a_token() -> None:
    assert Spent(Energy(50.0, "processor", 10.0), 100).joules_per_token == 0.5
    assert Spent(Energy(50.0, "processor", 10.0), 0).joules_per_token is None
    assert Spent(NoEnergy("no-source")).joules_per_token is None
