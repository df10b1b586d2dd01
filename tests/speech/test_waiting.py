"""Who waits for a word: the one wanted now before those made ahead."""

from __future__ import annotations

import threading

from altclass.speech.patience import FIRST_REST, LONGEST_REST, MOST_IN_A_ROW, Patience
from altclass.speech.waiting import MOST_PREPARED, MOST_WANTED, Waiting, Wish


def words(waiting: Waiting) -> list[str]:
    taken = []
    while found := waiting.take(seconds=0):
        taken.append(found[0].text)
    return taken


def wish(text: str) -> Wish:
    return Wish(text, slow=False)


def test_the_word_on_the_screen_comes_before_those_made_ahead() -> None:
    waiting = Waiting()
    for text in ("cat", "dog", "pig"):
        waiting.prepare(wish(text))
    waiting.want(wish("pig"))
    waiting.want(wish("cow"))
    assert words(waiting) == ["cow", "pig", "cat", "dog"]


def test_a_word_waits_only_once() -> None:
    waiting = Waiting()
    for _ in range(3):
        waiting.want(wish("dog"))
        waiting.prepare(wish("dog"))
    assert words(waiting) == ["dog"]


def test_normal_and_slow_wait_apart() -> None:
    waiting = Waiting()
    waiting.want(Wish("dog", slow=False))
    waiting.want(Wish("dog", slow=True))
    assert len(waiting) == 2


def test_with_too_many_made_ahead_the_oldest_goes_and_never_the_wanted_one() -> None:
    waiting = Waiting()
    waiting.want(wish("wanted"))
    for number in range(MOST_PREPARED + 5):
        waiting.prepare(wish(str(number)))
    left = words(waiting)
    assert left[:2] == ["wanted", "5"]
    assert len(left) == MOST_PREPARED + 1


def test_a_child_leaning_on_the_button_does_not_fill_the_memory() -> None:
    waiting = Waiting()
    for number in range(MOST_PREPARED + MOST_WANTED + 500):
        waiting.want(wish(str(number)))
    assert len(waiting) == MOST_PREPARED + MOST_WANTED


def test_while_the_voice_rests_only_wanted_words_come_out() -> None:
    waiting = Waiting()
    waiting.prepare(wish("dog"))
    assert waiting.take(wanted_only=True, seconds=0) is None
    waiting.want(wish("cat"))
    assert waiting.take(wanted_only=True, seconds=0) == (wish("cat"), True)


def test_closing_sends_home_whoever_waits() -> None:
    waiting = Waiting()
    found: list[object] = []
    waiter = threading.Thread(target=lambda: found.append(waiting.take()))
    waiter.start()
    waiting.close()
    waiter.join(5)
    assert found == [None]
    waiting.want(wish("dog"))
    assert waiting.take(seconds=0) is None


def test_a_voice_that_never_speaks_is_left_alone_for_longer_and_longer() -> None:
    patience, now, rests = Patience(), 1000.0, []
    for _ in range(8):
        assert [patience.lost(now) for _ in range(MOST_IN_A_ROW)] == [False] * (MOST_IN_A_ROW - 1) + [True]
        rests.append(patience.seconds_to_rest(now))
        now += rests[-1]
        assert patience.seconds_to_rest(now) == 0
    assert rests[:3] == [FIRST_REST, FIRST_REST * 2, FIRST_REST * 4]
    assert rests[-1] == LONGEST_REST


def test_one_good_word_and_all_is_forgiven() -> None:
    patience = Patience()
    for _ in range(100):
        for _ in range(MOST_IN_A_ROW - 1):
            assert not patience.lost(0.0)
        patience.good_word()
    patience.give_up(0.0)
    patience.give_up(0.0)
    patience.good_word()
    patience.give_up(0.0)
    assert patience.seconds_to_rest(0.0) == FIRST_REST
