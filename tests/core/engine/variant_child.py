"""A child with several CPU builds, each of which does what its name says.

It answers the self-test by heart, so that it starts fast: "good" and "old" are sound, "dead" does
not start, "crash" does at the first model, and "wrong" and "hang" do at an answer.

    python variant_child.py [BUILD …] [--variant=…] [--gpu]
"""

from __future__ import annotations

import os
import signal
import sys
import time
from dataclasses import replace
from typing import Any

from core.engine.scripted_child import MODEL, say

from desktop.app_selftest import QUESTIONS
from desktop.core.engine import protocol
from desktop.core.engine.start import Start
from desktop.core.engine.values import ReplyStats

BUILDS = ("good", "dead", "crash", "wrong", "hang", "old")
ANSWERS = {turns[-1]: answer for turns, answer in QUESTIONS}


def stats(variant: str) -> ReplyStats:
    numbers: dict[str, Any] = dict.fromkeys(
        ("ttft_seconds", "prompt_seconds", "prompt_tokens_per_second"), 0.1
    )
    return ReplyStats(
        *("stop", 5, 0, 7),
        **numbers,
        generation_seconds=6 / 321,
        tokens_per_second=321.0,
        device="CPU",
        threads=1,
        variant=variant,
    )


def main() -> None:
    start = Start.from_arguments(sys.argv[1:])
    builds = tuple(one for one in sys.argv[1:] if not one.startswith("--")) or BUILDS
    variant = start.variant or builds[0]
    if variant == "dead":
        os.kill(os.getpid(), signal.SIGILL)
    say(protocol.Ready("scripted", variant, "none", builds))
    for line in sys.stdin.buffer:
        request = protocol.decode_request(line)
        if isinstance(request, protocol.Load):
            if variant == "crash":
                os.kill(os.getpid(), signal.SIGSEGV)
            say(protocol.Loaded(request.job, replace(MODEL, variant=variant)))
        elif isinstance(request, protocol.Generate):
            if variant == "hang":
                time.sleep(600)
            answer = ANSWERS[request.options.messages[-1].content]
            if variant == "wrong":
                answer = answer.replace("Anna", "Bob")
            say(protocol.Text(request.job, answer, 7))
            say(protocol.Finished(request.job, stats(variant)))
        elif isinstance(request, protocol.Save):
            say(protocol.Saved(request.job, 0))


if __name__ == "__main__":
    main()
