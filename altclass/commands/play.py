"""`altclass play GAME --deck DECK`: one activity without the launcher, on a screen or from a file of moves."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import msgspec

from altclass.commands.arguments import Arguments, helped, own_lang
from altclass.content.library import deck
from altclass.play.game import Game, load_game
from altclass.play.manifest import Manifest, Value
from altclass.play.manners import manners
from altclass.play.session import Session, Show, new_session, read_session, save_session
from altclass.play.shelf import folder_of
from altclass.problems import Problem
from altclass.storage.paths import ready, sessions_dir

SMALLEST, LARGEST = 320, 8192


def run(args: list[str]) -> int:
    """Play; 0.  Raises Problem with the one sentence to say."""
    if helped("play", args, "host.help_play"):
        return 0
    given = arguments(args)
    session, folder = session_of(given)
    game = load_game(folder_of(session.game))
    if given.moves or given.shots:
        _play_file(game, session, given)
    else:
        _play_on_screen(game, session, folder, given.size)
    return 0


def arguments(args: list[str]) -> Namespace:
    """The words after `play`.  Raises Problem for words that make no sense."""
    parser = Arguments("play")
    parser.add_argument("game", nargs="?")
    parser.add_argument("--deck")
    parser.add_argument("--option", action="append", default=[], metavar="NAME=VALUE")
    parser.add_argument("--teams", type=int)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--moves", type=Path)
    parser.add_argument("--shots", type=Path)
    parser.add_argument("--size", type=_size)
    parser.add_argument("--instructions", choices=("en", "ja", "both"), default="both")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--resume", metavar="SESSION")
    given = parser.parse_args(args)
    if not given.resume and not (given.game and given.deck):
        parser.error("GAME --deck DECK")
    return given


def _size(told: str) -> tuple[int, int]:
    """1920x1080 as two numbers; raises ValueError for what is no screen."""
    width, height = (int(part) for part in told.lower().split("x"))
    if not (SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST):
        raise ValueError(told)
    return width, height


def session_of(given: Namespace) -> tuple[Session, Path | None]:
    """The session and its folder (None for one not begun yet)."""
    if given.resume:
        folder = sessions_dir() / Path(given.resume).name
        return read_session(folder), folder
    manifest = load_game(folder_of(given.game)).manifest
    display = Show(lang=own_lang(), instructions=given.instructions, theme=given.theme)
    options = dict(_option(told, manifest) for told in given.option)
    made = new_session(
        manifest, deck(given.deck), options=options, seed=given.seed, teams=given.teams, show=display
    )  # fmt: skip
    return made, None


def _option(told: str, manifest: Manifest) -> tuple[str, Value]:
    """NAME=VALUE as the option's own kind of value.  Raises Problem play.option_wrong."""
    name, _, value = told.partition("=")
    option = (manners(manifest) | manifest.options).get(name)
    switches: dict[str, Value] = {"true": True, "on": True, "1": True, "false": False, "off": False, "0": False}
    try:
        if option is None:
            raise ValueError(name)
        if isinstance(option.default, bool):
            return name, switches[value.lower()]
        return name, int(value) if isinstance(option.default, int) else value
    except (ValueError, KeyError) as fault:
        raise Problem("play.option_wrong", game=manifest.id, option=name, value=value) from fault


def _play_file(game: Game, session: Session, given: Namespace) -> None:
    """Without a screen: each step's picture and words go to the folder of --shots."""
    from altclass.host.headless import Headless, use_no_screen
    from altclass.host.steps import read_steps

    steps = read_steps(given.moves, game) if given.moves else []
    use_no_screen()
    shots = ready(given.shots) if given.shots else None
    playing = Headless(game, session, given.size or (1920, 1080), shots=shots)
    try:
        playing.start()
        for step in steps:
            playing.step(step)
    finally:
        playing.close()


def _play_on_screen(game: Game, session: Session, folder: Path | None, size: tuple[int, int] | None) -> None:
    from altclass.host.alone import play_alone
    from altclass.host.window import has_display

    if not has_display():
        raise Problem("host.no_display")
    if folder is None:
        folder = ready(sessions_dir() / session.id)
        save_session(session, folder)
    if size:
        session = msgspec.structs.replace(session, show=msgspec.structs.replace(session.show, screen=(0, 0, *size)))
    play_alone(game, session, folder, size)
