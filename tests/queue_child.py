"""A program with a queue of downloads, to be killed: `queue_child.py STATE ENDPOINT [DESTINATION]`.

With a destination it starts a download there, else it goes on with what it finds. It prints a
line for each change: the state, the bytes, and what they were resumed from.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from queue_watch import wanted

from desktop.core.hub.queue.downloads import Download, Downloads, Listing
from desktop.core.hub.remote import Hub
from desktop.core.hub.transfer.rules import Rules


def main() -> None:
    """Download until it is done, or until somebody kills this."""
    state, endpoint, *destination = sys.argv[1:]
    over = threading.Event()
    downloads = Downloads(
        Hub(endpoint), state_file=Path(state), rules=Rules(reserve=0, first_delay=0.01)
    )

    def tell(news: Download | Listing) -> None:
        if isinstance(news, Download):
            facts = (news.state, news.bytes, news.resumed_from, news.resumed_percent)
            sys.stdout.write(" ".join(map(str, facts)) + "\n")
            sys.stdout.flush()
            if news.ended:
                over.set()

    downloads.subscribe(tell)
    downloads.begin()
    if destination:
        downloads.start("m", "Model", wanted(Path(destination[0])))
    over.wait()
    downloads.close()


if __name__ == "__main__":
    main()
