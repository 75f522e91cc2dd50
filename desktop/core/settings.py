"""A person's settings, each declared once; `settings_file.py` keeps them."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final, cast

from desktop.core.language import mark
from desktop.core.setting import Kind, Setting, Value, setting

__all__ = ["SETTINGS", "Kind", "Setting", "Settings", "Value"]

_USUAL_CONTEXT: Final = 4096


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings; each line is the one place where its setting is declared."""

    theme: str = setting(
        "system",
        "choice",
        mark("Theme"),
        mark("System follows your desktop: light or dark, and high contrast where it wants that."),
        mark("Appearance"),
        choices=("system", "light", "dark", "contrast", "contrast-light", "contrast-dark"),
        choice_labels=(
            *(mark("System"), mark("Light"), mark("Dark")),
            *(mark("High contrast"), mark("High contrast, light"), mark("High contrast, dark")),
        ),
    )
    language: str = setting(
        "",
        "language",
        mark("Language"),
        mark("Of the words in this window. Another one takes effect at the next start."),
        mark("Appearance"),
        default_label=mark("System"),
    )
    font_size: int = setting(
        100,
        "integer",
        mark("Text size"),
        mark("Of all text, beside that of your desktop. Ctrl and + or - change it anywhere."),
        mark("Appearance"),
        minimum=80,
        maximum=200,
        step=10,
        unit="%",
    )
    density: str = setting(
        "comfortable",
        "choice",
        mark("Density"),
        mark("Compact shows more lines at a time, closer to each other."),
        mark("Appearance"),
        choices=("comfortable", "compact"),
        choice_labels=(mark("Comfortable"), mark("Compact")),
    )
    motion: str = setting(
        "system",
        "choice",
        mark("Reduced motion"),
        mark("Nothing slides or fades. System follows your desktop where it tells."),
        mark("Appearance"),
        choices=("system", "on", "off"),
        choice_labels=(mark("System"), mark("On"), mark("Off")),
    )
    send_keys: str = setting(
        "enter",
        "choice",
        mark("Send with"),
        mark("With Ctrl+Enter, Enter alone begins a new line. Shift+Enter always does."),
        mark("Appearance"),
        choices=("enter", "ctrl-enter"),
        choice_labels=(mark("Enter"), mark("Ctrl+Enter")),
    )
    spell_check: str = setting(
        "auto",
        "dictionary",
        mark("Check spelling"),
        mark("Underline words that the system's dictionary does not have."),
        mark("Writing"),
    )
    quick_ask: bool = setting(
        False,
        "switch",
        mark("Quick ask"),
        mark(
            "A small window for one question, from the icon in the tray and by a key that works"
            " everywhere. Goldcrest then stays in the tray when its window is closed."
        ),
        mark("Quick ask"),
    )
    quick_ask_keys: str = setting(
        "Ctrl+Alt+Space",
        "keys",
        mark("Key for quick ask"),
        mark("Such as Ctrl+Alt+Space or Meta+F2; empty for none. Some desktops ask you first."),
        mark("Quick ask"),
    )
    models_folder: str = setting(
        "",
        "folder",
        mark("Models folder"),
        mark("Where downloaded models are kept."),
        mark("Models"),
        default_label=mark("Goldcrest's own folder"),
    )
    more_folders: tuple[str, ...] = setting(
        (),
        "folders",
        mark("More folders"),
        mark("Models in these folders are used where they are, and never changed."),
        mark("Models"),
    )
    find_elsewhere: bool = setting(
        True,
        "switch",
        mark("Use models of other programs"),
        mark(
            "Find models that LM Studio, Ollama, Jan, GPT4All and others have downloaded already."
        ),
        mark("Models"),
    )
    show_older_models: bool = setting(
        False,
        "switch",
        mark("Show older models"),
        mark("List models that newer ones have overtaken."),
        mark("Models"),
    )
    default_model: str = setting(
        "",
        "model",
        mark("Model for new chats"),
        mark("The model that a new chat starts with."),
        mark("Models"),
        default_label=mark("The largest installed"),
    )
    model_titles: bool = setting(
        True,
        "switch",
        mark("Titles by the model"),
        mark("After the first reply the model names the chat. It never delays a message for that."),
        mark("Models"),
    )
    context: int = setting(
        0,
        "integer",
        mark("Context length"),
        mark(
            "How much of a chat the model reads at a time. More needs more memory. Automatic takes"
            " what suits the model and this computer, up to 8,192 tokens."
        ),
        mark("Speed"),
        minimum=0,
        maximum=131_072,
        least=512,
        unit=mark("tokens"),
        default_label=mark("Automatic"),
    )
    context_policy: str = setting(
        "drop",
        "choice",
        mark("Long chats"),
        mark(
            "What happens when a chat grows longer than the model reads. Pinned messages always"
            " stay."
        ),
        mark("Speed"),
        choices=("drop", "summarise", "stop"),
        choice_labels=(
            mark("Leave out the oldest"),
            mark("Summarise the oldest"),
            mark("Do not send"),
        ),
    )
    threads: int = setting(
        0,
        "integer",
        mark("Threads"),
        mark("How many processor cores a model uses. Automatic suits most computers."),
        mark("Speed"),
        minimum=0,
        maximum=256,
        default_label=mark("Automatic"),
    )
    device: str = setting(
        "auto",
        "choice",
        mark("Models run on"),
        mark(
            "Automatic takes a graphics card with memory of its own. A choice here tries again"
            " what "
            "failed before."
        ),
        mark("Speed"),
        choices=("auto", "cpu", "gpu"),
        choice_labels=(mark("Automatic"), mark("The processor"), mark("The graphics processor")),
    )
    unload_after: int = setting(
        15,
        "integer",
        mark("Unload after"),
        mark(
            "A model that nobody uses for so long gives its memory back. The next message loads it."
        ),
        mark("Speed"),
        minimum=0,
        maximum=10_000,
        unit=mark("minutes"),
        zero_label=mark("Never"),
    )
    warm_up: bool = setting(
        True,
        "switch",
        mark("Get ready while I type"),
        mark("Load the model and read the chat when you begin to write. Not on battery."),
        mark("Speed"),
    )
    draft_model: bool = setting(
        False,
        "switch",
        mark("Write with a small model's help"),
        mark(
            "A much smaller model of the same family guesses what comes next, which is seldom"
            " faster"
            " but for very predictable text."
        ),
        mark("Speed"),
    )
    chat_memory: float = setting(
        0.0,
        "number",
        mark("Keep chats ready"),
        mark(
            "So much of the disk may be taken for going on with old chats without reading them"
            " again."
        ),
        mark("Speed"),
        minimum=0.0,
        maximum=1000.0,
        unit=mark("GB"),
        default_label=mark("Automatic"),
    )
    comfortable_speed: float = setting(
        8.0,
        "number",
        mark("Comfortable speed"),
        mark(
            "The slowest speed that you like to read at. Recommended models are at least as fast."
        ),
        mark("Speed"),
        minimum=1.0,
        maximum=100.0,
        unit=mark("tokens/s"),
    )
    parallel_downloads: int = setting(
        1,
        "integer",
        mark("Downloads at a time"),
        mark("The others wait in the order of the downloads page."),
        mark("Downloads"),
        minimum=1,
        maximum=4,
    )
    bandwidth_limit: float = setting(
        0.0,
        "number",
        mark("Speed limit"),
        mark(
            "The most that all downloads together may take, so that others can use the connection."
        ),
        mark("Downloads"),
        minimum=0.0,
        maximum=10_000.0,
        unit=mark("MB/s"),
        default_label=mark("No limit"),
    )
    metered: str = setting(
        "ask",
        "choice",
        mark("Metered connection"),
        mark("Downloads pause while the connection costs by volume, such as that of a phone."),
        mark("Downloads"),
        choices=("ask", "yes", "no"),
        choice_labels=(mark("Ask the system"), mark("Always pause"), mark("Never pause")),
    )
    notify: bool = setting(
        True,
        "switch",
        mark("Tell me when downloads end"),
        mark("Show a notification when a download ends while the window is in the background."),
        mark("Downloads"),
    )
    offline: bool = setting(
        False,
        "switch",
        mark("Offline"),
        mark("Goldcrest opens no connection at all while this is on."),
        mark("Network"),
    )
    proxy: str = setting(
        "system",
        "choice",
        mark("Proxy"),
        mark("The way to the network."),
        mark("Network"),
        choices=("system", "none", "address"),
        choice_labels=(mark("As the system has it"), mark("None"), mark("The one below")),
    )
    proxy_address: str = setting(
        "",
        "text",
        mark("Proxy address"),
        mark(
            "Such as http://proxy.example:8080 or socks5://proxy.example:1080; used when chosen"
            " above."
        ),
        mark("Network"),
    )
    endpoint: str = setting(
        "",
        "text",
        mark("Model hub"),
        mark("Another server that speaks like Hugging Face, a mirror for example."),
        mark("Network"),
        default_label="https://huggingface.co",
    )

    @property
    def usual_context(self) -> int:
        """Tokens to reckon with for a model of which little is known."""
        return self.context or _USUAL_CONTEXT


#: What can be set, in the order in which the settings page shows it.
SETTINGS: tuple[Setting, ...] = tuple(
    Setting(key=one.name, default=cast("Value", one.default), **one.metadata)
    for one in fields(Settings)
)
