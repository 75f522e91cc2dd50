"""Markdown for tests: an ordinary text, and made-up ones full of markup that makes no sense."""

from __future__ import annotations

from hypothesis import strategies as st

MARKED_UP = """\
# Title

Some **bold**, *italic*, ~~struck~~ and `code`.

1. one
2. two
   - deep
3. three

> quoted **text**
> second line

```python
def f():
    return 1
```

| a | b |
|:--|--:|
| 1 | 2 |

---

[link](https://a.example/x) and <https://b.example> and https://c.example/y.
"""


FRAGMENTS = st.sampled_from(
    [
        *("word ", "two words", "\n", "\n\n", "- ", "1. ", "2) ", "  ", "    ", "> ", "# ", "### "),
        *("```", "```py\n", "~~~\n", "`", "`x`", "**", "*", "_", "~~", "[a](https://b.example)"),
        *("| a | b |\n", "|---|---|\n", "| 1 | 2 |\n", "---\n", "===\n", "<b>", "&amp;", "\\", "|"),
        *("![i](x)", "[", "]", "(", ")", "\t", "é", "\u2028", "😀", "-", "+ x\n", "10. y\n"),
        *(
            "$x$",
            "$",
            "$$",
            "\\[",
            "\\]",
            "\\(",
            "\\)",
            "$$\nx\n$$\n",
            "\\[\ny\n\\]\n",
            "- [ ] ",
            "[x] ",
        ),
        *("[^1]", "[^a]", "[^1]: ", "\n[^a]: note\n", "    more\n"),
    ]
)
DOCUMENTS = st.lists(FRAGMENTS, max_size=60).map("".join)
