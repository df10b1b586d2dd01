"""The seats of a classroom: numbers down each column, rows, columns and diagonals as the class sees them."""

from __future__ import annotations

import pytest

from altclass.play.seats import DIRECTIONS, Seats

ROOM = Seats(35, 6)  # five columns of six, one of five


def test_seats_are_counted_down_each_column_from_the_board() -> None:
    assert ROOM.place(1) == (0, 0)
    assert ROOM.place(6) == (5, 0)
    assert ROOM.place(7) == (0, 1)
    assert ROOM.place(35) == (4, 5)


def test_every_seat_has_a_place_of_its_own() -> None:
    for count in range(1, 49):
        for columns in range(1, 9):
            room = Seats(count, columns)
            places = {room.place(seat) for seat in room.all}
            assert len(places) == count
            assert max(row for row, _ in places) + 1 == room.rows


def test_a_seat_that_is_not_there_has_no_place() -> None:
    with pytest.raises(ValueError, match="36"):
        ROOM.place(36)


def test_lines_run_through_a_seat_in_four_directions() -> None:
    assert ROOM.line(1, "row") == {1, 7, 13, 19, 25, 31}
    assert ROOM.line(1, "column") == {1, 2, 3, 4, 5, 6}
    assert ROOM.line(1, "down") == {1, 8, 15, 22, 29}  # the sixth would be the empty place at the back
    assert ROOM.line(6, "up") == {6, 11, 16, 21, 26, 31}


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_the_seat_itself_is_always_in_its_line(direction: str) -> None:
    assert all(seat in ROOM.line(seat, direction) for seat in ROOM.all)


def test_a_last_row_is_known() -> None:
    assert ROOM.in_one_line({1, 13, 31})
    assert ROOM.in_one_line({8, 15})
    assert ROOM.in_one_line({4})
    assert not ROOM.in_one_line({1, 2, 7})
