"""Something went wrong, said so that a teacher knows what happened and what to do next."""

from __future__ import annotations


class Problem(Exception):
    """The only error a teacher ever sees.

    `key` is `area.name`; the sentence stands in both languages in `assets/locale/<area>.json`,
    and `params` fill its braces.  `altclass.i18n.sentence` says it.
    """

    def __init__(self, key: str, /, **params: object) -> None:
        super().__init__(key, params)
        self.key = key
        self.params = params

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value}" for name, value in self.params.items())
        return f"{self.key} ({told})" if told else self.key
