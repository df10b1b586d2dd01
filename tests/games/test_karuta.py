"""Karuta as it is run: hands on heads, a call, the card, and nobody hears a card twice."""

from __future__ import annotations

import msgspec
import pytest

from altclass.content.library import deck
from altclass.content.telling import tells
from altclass.host import examine
from altclass.play.card_sets import CardSet
from altclass.play.game import load_game
from altclass.play.moves import Move, Spoken
from altclass.play.session import new_session
from altclass.play.shelf import folder_of
from altclass.play.table import Table
from altclass.printing import kinds
from altclass.printing.marks import Text
from tests.games.conftest import NewTable, let_time_pass, play


def took(team: int) -> Move:
    return Move("took", (team,))


def test_one_button_calls_every_card_once_and_ends(table: NewTable) -> None:
    karuta = table("karuta")
    called = []
    while move := karuta.game.advance(karuta.state):
        assert karuta.play(move, 0.0)
        if move.name == "call_next":
            called.append(karuta.state.card.en)
    assert sorted(called) == sorted(card.en for card in karuta.session.deck.cards)
    assert karuta.game.finished(karuta.state)


def test_the_cards_called_are_those_that_were_printed(table: NewTable) -> None:
    printed = CardSet(813, 12)
    karuta = table("karuta", seed=99, set=printed.number)
    cards = karuta.session.deck.cards
    assert {card.en for card in karuta.state.in_play} == {cards[at].en for at in printed.chosen(len(cards))}
    pages = kinds.make("karuta", deck("animals"), {"cards": 12, "show": "words"}, 813, 1, "A4")
    told = [mark.text for page in pages for mark in page.marks if isinstance(mark, Text)]
    assert {card.en for card in karuta.state.in_play} <= set(told)
    assert any(str(printed.number) in text for text in told)


def test_the_printed_call_list_is_the_order_of_the_first_round(table: NewTable) -> None:
    karuta = table("karuta", set=CardSet(5, 10).number)
    (*_, calls) = kinds.make("karuta", deck("animals"), {"cards": 10}, 5, 1, "A4")
    names = {card.en for card in deck("animals").cards}
    told = [mark.text for mark in calls.marks if isinstance(mark, Text) and mark.text in names]
    assert told == [karuta.session.deck.cards[at].en for at in karuta.state.order]


def test_another_round_has_another_order(table: NewTable) -> None:
    assert table("karuta").state.order != table("karuta", round=2).state.order


@pytest.mark.parametrize("call", ["sound", "sentence", "hints", "definition"])
def test_the_card_is_hidden_until_it_is_shown(table: NewTable, call: str) -> None:
    karuta = table("karuta", call=call)
    while move := karuta.game.advance(karuta.state):
        state = karuta.state
        if state.phase == "call":
            seen = examine.drawn(karuta.game, karuta.session, state, (1024, 768)).sheet.pieces
            assert examine.pictures(seen) == []
            words = [mark.words for mark in examine.texts(seen, (1024, 768)) if not mark.piece.startswith("heading")]
            assert not any(tells(text, state.card) for text in words), (state.card.en, words)
        assert karuta.play(move, 0.0)


def test_a_definition_or_a_hint_never_says_the_word(table: NewTable) -> None:
    for call in ("hints", "definition"):
        for deck_id in ("animals", "irregular-verbs-2", "about-me"):
            karuta = table("karuta", deck_id, call=call)
            while move := karuta.game.advance(karuta.state):
                if karuta.state.phase == "call":
                    said = karuta.game.speak(karuta.state)
                    assert not any(tells(spoken.text, karuta.state.card) for spoken in said)
                assert karuta.play(move, 0.0)


def test_hints_come_one_by_one(table: NewTable) -> None:
    karuta = play(table("karuta", call="hints"), 0.0, "call_next")
    assert karuta.state.hint == 1
    play(karuta, 0.0, "next_hint", "next_hint")
    assert not karuta.play(Move("next_hint"), 0.0)
    assert karuta.game.advance(karuta.state) == Move("reveal")


@pytest.mark.parametrize(("voice", "speeds"), [("normal", [False]), ("slow", [True]), ("both", [True, False])])
def test_the_voice_is_normal_or_slow_or_both(table: NewTable, voice: str, speeds: list[bool]) -> None:
    karuta = play(table("karuta", voice=voice), 0.0, "call_next")
    assert [spoken.slow for spoken in karuta.game.speak(karuta.state)] == speeds
    play(karuta, 0.0, "reveal")
    assert karuta.game.speak(karuta.state) == (Spoken(karuta.state.card.en, speeds[-1]),)


def test_a_sentence_is_read_out_whole(table: NewTable) -> None:
    karuta = play(table("karuta", call="sentence"), 0.0, "call_next")
    assert karuta.game.speak(karuta.state) == (Spoken(karuta.state.card.sentence_en),)


def test_a_team_that_took_the_card_has_one_more(table: NewTable) -> None:
    karuta = play(table("karuta", teams=2), 0.0, "call_next", took(1), "call_next", took(1), "call_next", took(0))
    assert karuta.scores == (1, 2)


def test_a_card_belongs_to_one_team_even_after_a_second_look(table: NewTable) -> None:
    karuta = play(table("karuta", teams=2), 0.0, "call_next", took(1), took(0))
    assert karuta.scores == (1, 0)
    assert not karuta.play(took(0), 0.0)


def test_the_class_together_beats_the_clock(table: NewTable) -> None:
    karuta = play(table("karuta", limit=10), 0.0, "call_next")
    play(karuta, 4.0, "all_found")
    assert not karuta.play(Move("all_found"), 5.0)
    play(karuta, 6.0, "call_next")
    assert let_time_pass(karuta, 60.0) == ["reveal"]
    assert karuta.state.found == (1,)


def test_a_class_without_teams_has_no_team_that_could_take_a_card(table: NewTable) -> None:
    karuta = play(table("karuta"), 0.0, "call_next")
    assert not karuta.play(took(0), 0.0)
    teams = play(table("karuta", teams=2), 0.0, "call_next")
    assert not teams.play(Move("all_found"), 0.0)


def test_a_bare_word_list_can_be_called_in_every_way() -> None:
    game = load_game(folder_of("karuta"))
    animals = deck("animals")
    bare = tuple(msgspec.structs.replace(c, picture="", sentence_en="", key="", ja="") for c in animals.cards)
    for call in game.manifest.options["call"].choices:
        session = new_session(
            game.manifest, msgspec.structs.replace(animals, cards=bare), options={"call": call}, seed=1
        )
        karuta = play(Table(game, session), 0.0, "call_next")
        assert karuta.game.speak(karuta.state)


def test_what_is_called_is_made_ready_in_its_order(table: NewTable) -> None:
    karuta = table("karuta", call="sentence", cards=5)
    cards = [karuta.session.deck.cards[at] for at in karuta.state.order]
    assert karuta.game.will_say(karuta.session) == tuple(text for card in cards for text in (card.sentence_en, card.en))
