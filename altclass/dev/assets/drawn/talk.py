"""Phrases: someone, and in the balloon what is talked about."""

from altclass.dev.assets.drawn.svg import svg, use

_SHIRTS = {"girl": "#FF8082", "boy": "#005AFF", "woman": "#03AF7A", "man": "#4E6A85"}


def say(words: str) -> str:
    """`girl noto:pill noto:clock`: who speaks, then one to three icons in the balloon."""
    who, *icons = words.split()
    body = f'<use href="figure:{who}" head="36 88" size="58" body="36 122 36 140" thick="1.5" shirt="{_SHIRTS[who]}"/>'
    return svg(_balloon(), *_inside(icons), body)


def _balloon() -> str:
    edge = 'fill="#fff" stroke="#90A4AE" stroke-width="3" stroke-linejoin="round"'
    outline = (
        "M20 3H112A13 13 0 0 1 125 16V58A13 13 0 0 1 112 71H84L66 88L64 71H20A13 13 0 0 1 7 58V16A13 13 0 0 1 20 3Z"
    )
    return f'<path d="{outline}" {edge}/>'


def _inside(icons: list[str]) -> list[str]:
    width = {1: 62.0, 2: 52.0, 3: 37.0}[len(icons)]
    left = 66 - (width + 2) * len(icons) / 2
    return [use(icon, left + (width + 2) * place, 37 - width / 2, width) for place, icon in enumerate(icons)]
