from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from speed_made import calibrate

from desktop.app import Services
from desktop.core.paths import Paths

if TYPE_CHECKING:
    from cli.conftest import Goldcrest


def test_a_predicted_speed_is_marked_in_the_table_and_told_with_its_error(
    goldcrest: Goldcrest,
) -> None:
    services = Services.open(Paths.below(goldcrest.home), {})
    try:
        calibrate(services)
        services.results.add_reply_speed(
            "llama32-1b",
            tokens_per_second=12.5,
            prompt_tokens_per_second=80.0,
            completion_tokens=100,
            device="CPU",
            threads=2,
            engine="llama.cpp",
        )
    finally:
        services.close()
    rows = {row["id"]: row for row in goldcrest("models", "--json").document}
    lines = {line.split()[0]: line for line in goldcrest("models").out.splitlines()}

    measured, predicted = rows["llama32-1b"], rows["qwen35-2b"]
    assert (measured["speed_kind"], measured["tokens_per_second"]) == ("measured", 12.5)
    assert " 12.5 " in lines["llama32-1b"]
    assert predicted["speed_kind"] == "predicted"
    assert 0 < predicted["speed_error"] < 1
    assert predicted["prompt_tokens_per_second"] > 0
    assert f" ~{predicted['tokens_per_second']:.1f} " in lines["qwen35-2b"]
    tiers = [row["tier"] for row in rows.values()]
    assert tiers == sorted(tiers, key=["nano", "1B", "2B", "3B", "4B", "other"].index)
    for tier in ("nano", "1B", "2B", "3B", "4B"):
        speeds = [row["tokens_per_second"] for row in rows.values() if row["tier"] == tier]
        known = [speed for speed in speeds if speed is not None]
        assert speeds[: len(known)] == pytest.approx(sorted(known, reverse=True))
