"""What is made of the end of a reply."""

from __future__ import annotations

import logging
from concurrent.futures import CancelledError, Future
from typing import TYPE_CHECKING

from desktop.core.errors import AssistantError, EngineCrashed, EngineStopped
from desktop.core.language import mark
from desktop.core.store.database import DatabaseClosed

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.chat.messages import End, ReplyRequest
    from desktop.core.engine.values import ReplyStats
    from desktop.core.store.results import Results

logger = logging.getLogger(__name__)

#: A prompt of fewer new tokens says little about the speed of reading.
_ENOUGH_PROMPT_TOKENS = 64


def look_after(action: Callable[[], None], future: Future[None]) -> None:
    """Do what a shut executor has dropped, and report what was a mistake of ours."""
    if future.cancelled():
        action()
    elif (error := future.exception()) is not None:
        logger.error("saving a reply failed", exc_info=error)


def outcome(
    result: Future[ReplyStats],
) -> tuple[ReplyStats | None, AssistantError | None]:
    """Return what the engine measured, or what went wrong; neither where it was given up."""
    try:
        return result.result(timeout=0), None
    except CancelledError:
        return None, None
    except AssistantError as error:
        return None, error
    except Exception as error:  # noqa: BLE001 - the engine has logged this mistake of ours
        return None, as_error(error)


def verdict(
    stats: ReplyStats | None, error: AssistantError | None, *, stopped: bool
) -> tuple[End, AssistantError | None]:
    """Return how a reply ended, and what is told of it.

    Args:
        stats: what the engine measured.
        error: what went wrong.
        stopped: whether a person ended it.
    """
    if error is not None and stopped:
        # It was to end, and it has; how hard that was does not matter to the person.
        logger.info("a stopped reply ended with %s", error)
        return "stopped", None
    if isinstance(error, EngineStopped):
        return "stopped", None
    if error is not None:
        return "failed", error
    if stats is None or stats.finish_reason == "cancelled":
        return "stopped", None
    return "complete", None


def as_error(error: BaseException) -> AssistantError:
    """Return what to tell a person about any exception."""
    if isinstance(error, AssistantError):
        return error
    if isinstance(error, DatabaseClosed):
        return EngineStopped()
    return EngineCrashed(cause=mark("Goldcrest made a mistake"), reason=repr(error))


def keep_speed(results: Results, request: ReplyRequest, stats: ReplyStats, engine: str) -> None:
    """Keep how fast a reply was written, where that can be said and kept."""
    # Beside others a model is slower than it is.
    if stats.tokens_per_second <= 0 or request.beside:
        return
    read = stats.prompt_tokens - stats.cached_tokens
    enough = read >= _ENOUGH_PROMPT_TOKENS and stats.prompt_tokens_per_second > 0
    try:
        results.add_reply_speed(
            request.model_id,
            # What drafts gain depends on the text: the model's own speed is told of it.
            tokens_per_second=stats.tokens_per_second / stats.drafting_gain,
            prompt_tokens_per_second=stats.prompt_tokens_per_second if enough else None,
            completion_tokens=stats.completion_tokens,
            device=stats.device,
            threads=stats.threads,
            engine=engine,
        )
    except (AssistantError, DatabaseClosed) as error:
        # The reply is what counts; a speed will be measured again.
        logger.info("a reply's speed was not kept: %s", error)
