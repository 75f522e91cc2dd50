"""A person's settings, each declared once; `settings_file.py` keeps them."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any, Final, Literal, cast

from desktop.core import setting_checks

Value = str | int | float | bool | tuple[str, ...]
_USUAL_CONTEXT: Final = 4096
Kind = Literal[
    "choice", "folder", "folders", "model", "integer", "number", "switch", "text", "keys"
]


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting as the settings page and the documentation need it.

    Attributes:
        key: its name in `Settings` and in the file.
        kind: which control changes it.
        default: its value until a person changes it.
        label: its name for people, one to three words.
        help: what it does, one sentence.
        group: the heading that it stands under.
        choices: the values that it may have; empty where any within the bounds will do.
        choice_labels: the names of `choices` for people, in the same order.
        minimum: the smallest number allowed.
        maximum: the largest number allowed.
        unit: what a number counts, for people; may be empty.
        step: what an arrow adds to a number; 0: one, or what suits the range.
        least: the smallest number besides 0, which then has a meaning of its own; None: any.
        zero_label: what to show in place of 0 where that is not the default ("Never").
        default_label: what to show in place of the default value where that value alone would
            say little ("Automatic" for 0 threads); may be empty.
    """

    key: str
    kind: Kind
    default: Value
    label: str
    help: str
    group: str
    choices: tuple[str, ...] = ()
    choice_labels: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    least: float | None = None
    unit: str = ""
    step: int = 0
    zero_label: str = ""
    default_label: str = ""

    def check(self, value: object) -> Value:
        """Return `value` as this setting keeps it.

        Raises:
            ValueError: it is of another type or out of bounds; the message says what is allowed.
        """
        if self.kind == "switch":
            return setting_checks.switch(self, value)
        if self.kind in ("integer", "number"):
            return setting_checks.number(self, value)
        if self.kind == "folders":
            return setting_checks.folders(self, value)
        return setting_checks.text(self, value)


def _setting(
    default: Value,
    kind: Kind,
    label: str,
    help: str,  # noqa: A002 - the name that the settings page knows it by
    group: str,
    **more: object,
) -> Any:  # noqa: ANN401 - as dataclasses.field, it stands for a value of any type
    facts = {"kind": kind, "label": label, "help": help, "group": group, **more}
    return field(default=default, metadata=facts)


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings; each line is the one place where its setting is declared."""

    theme: str = _setting(
        "system",
        "choice",
        "Theme",
        "System follows your desktop: light or dark, and high contrast where it wants that.",
        "Appearance",
        choices=("system", "light", "dark", "contrast", "contrast-light", "contrast-dark"),
        choice_labels=(
            *("System", "Light", "Dark"),
            *("High contrast", "High contrast, light", "High contrast, dark"),
        ),
    )
    font_size: int = _setting(
        100,
        "integer",
        "Text size",
        "Of all text, beside that of your desktop. Ctrl and + or - change it anywhere.",
        "Appearance",
        minimum=80,
        maximum=200,
        step=10,
        unit="%",
    )
    density: str = _setting(
        "comfortable",
        "choice",
        "Density",
        "Compact shows more lines at a time, closer to each other.",
        "Appearance",
        choices=("comfortable", "compact"),
        choice_labels=("Comfortable", "Compact"),
    )
    motion: str = _setting(
        "system",
        "choice",
        "Reduced motion",
        "Nothing slides or fades. System follows your desktop where it tells.",
        "Appearance",
        choices=("system", "on", "off"),
        choice_labels=("System", "On", "Off"),
    )
    send_keys: str = _setting(
        "enter",
        "choice",
        "Send with",
        "With Ctrl+Enter, Enter alone begins a new line. Shift+Enter always does.",
        "Appearance",
        choices=("enter", "ctrl-enter"),
        choice_labels=("Enter", "Ctrl+Enter"),
    )
    quick_ask: bool = _setting(
        False,
        "switch",
        "Quick ask",
        "A small window for one question, from the icon in the tray and by a key that works"
        " everywhere. Goldcrest then stays in the tray when its window is closed.",
        "Quick ask",
    )
    quick_ask_keys: str = _setting(
        "Ctrl+Alt+Space",
        "keys",
        "Key for quick ask",
        "Such as Ctrl+Alt+Space or Meta+F2; empty for none. Some desktops ask you first.",
        "Quick ask",
    )
    models_folder: str = _setting(
        "",
        "folder",
        "Models folder",
        "Where downloaded models are kept.",
        "Models",
        default_label="Goldcrest's own folder",
    )
    more_folders: tuple[str, ...] = _setting(
        (),
        "folders",
        "More folders",
        "Models in these folders are used where they are, and never changed.",
        "Models",
    )
    find_elsewhere: bool = _setting(
        True,
        "switch",
        "Use models of other programs",
        "Find models that LM Studio, Ollama, Jan, GPT4All and others have downloaded already.",
        "Models",
    )
    show_older_models: bool = _setting(
        False,
        "switch",
        "Show older models",
        "List models that newer ones have overtaken.",
        "Models",
    )
    default_model: str = _setting(
        "",
        "model",
        "Model for new chats",
        "The model that a new chat starts with.",
        "Models",
        default_label="The largest installed",
    )
    model_titles: bool = _setting(
        True,
        "switch",
        "Titles by the model",
        "After the first reply the model names the chat. It never delays a message for that.",
        "Models",
    )
    context: int = _setting(
        0,
        "integer",
        "Context length",
        "How much of a chat the model reads at a time. More needs more memory. Automatic takes"
        " what suits the model and this computer, up to 8,192 tokens.",
        "Speed",
        minimum=0,
        maximum=131_072,
        least=512,
        unit="tokens",
        default_label="Automatic",
    )
    context_policy: str = _setting(
        "drop",
        "choice",
        "Long chats",
        "What happens when a chat grows longer than the model reads. Pinned messages always stay.",
        "Speed",
        choices=("drop", "summarise", "stop"),
        choice_labels=("Leave out the oldest", "Summarise the oldest", "Do not send"),
    )
    threads: int = _setting(
        0,
        "integer",
        "Threads",
        "How many processor cores a model uses. Automatic suits most computers.",
        "Speed",
        minimum=0,
        maximum=256,
        default_label="Automatic",
    )
    device: str = _setting(
        "auto",
        "choice",
        "Models run on",
        "Automatic takes a graphics card with memory of its own. A choice here tries again what "
        "failed before.",
        "Speed",
        choices=("auto", "cpu", "gpu"),
        choice_labels=("Automatic", "The processor", "The graphics processor"),
    )
    unload_after: int = _setting(
        15,
        "integer",
        "Unload after",
        "A model that nobody uses for so long gives its memory back. The next message loads it.",
        "Speed",
        minimum=0,
        maximum=10_000,
        unit="minutes",
        zero_label="Never",
    )
    warm_up: bool = _setting(
        True,
        "switch",
        "Get ready while I type",
        "Load the model and read the chat when you begin to write. Not on battery.",
        "Speed",
    )
    draft_model: bool = _setting(
        False,
        "switch",
        "Write with a small model's help",
        "A much smaller model of the same family guesses what comes next, which is seldom faster"
        " but for very predictable text.",
        "Speed",
    )
    chat_memory: float = _setting(
        0.0,
        "number",
        "Keep chats ready",
        "So much of the disk may be taken for going on with old chats without reading them again.",
        "Speed",
        minimum=0.0,
        maximum=1000.0,
        unit="GB",
        default_label="Automatic",
    )
    comfortable_speed: float = _setting(
        8.0,
        "number",
        "Comfortable speed",
        "The slowest speed that you like to read at. Recommended models are at least as fast.",
        "Speed",
        minimum=1.0,
        maximum=100.0,
        unit="tokens/s",
    )
    parallel_downloads: int = _setting(
        1,
        "integer",
        "Downloads at a time",
        "The others wait in the order of the downloads page.",
        "Downloads",
        minimum=1,
        maximum=4,
    )
    bandwidth_limit: float = _setting(
        0.0,
        "number",
        "Speed limit",
        "The most that all downloads together may take, so that others can use the connection.",
        "Downloads",
        minimum=0.0,
        maximum=10_000.0,
        unit="MB/s",
        default_label="No limit",
    )
    metered: str = _setting(
        "ask",
        "choice",
        "Metered connection",
        "Downloads pause while the connection costs by volume, such as that of a phone.",
        "Downloads",
        choices=("ask", "yes", "no"),
        choice_labels=("Ask the system", "Always pause", "Never pause"),
    )
    notify: bool = _setting(
        True,
        "switch",
        "Tell me when downloads end",
        "Show a notification when a download ends while the window is in the background.",
        "Downloads",
    )
    offline: bool = _setting(
        False,
        "switch",
        "Offline",
        "Goldcrest opens no connection at all while this is on.",
        "Network",
    )
    proxy: str = _setting(
        "system",
        "choice",
        "Proxy",
        "The way to the network.",
        "Network",
        choices=("system", "none", "address"),
        choice_labels=("As the system has it", "None", "The one below"),
    )
    proxy_address: str = _setting(
        "",
        "text",
        "Proxy address",
        "Such as http://proxy.example:8080 or socks5://proxy.example:1080; used when chosen above.",
        "Network",
    )
    endpoint: str = _setting(
        "",
        "text",
        "Model hub",
        "Another server that speaks like Hugging Face, a mirror for example.",
        "Network",
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
