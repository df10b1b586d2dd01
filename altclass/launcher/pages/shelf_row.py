"""The row of choices above the shelf: grade, minutes left, skill, grouping, what is not there, favourites."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from altclass.launcher import facts
from altclass.launcher.desk import Desk
from altclass.launcher.pages.page import Page, row
from altclass.launcher.shelf_wish import Wish, choices, minutes_part
from altclass.launcher.widgets.choice import CalmList
from altclass.launcher.widgets.press import Press

ANY = ""
TOLD = {"skill": "launcher.skill_", "grouping": "launcher.group_", "without": "shelf.without_"}


class ShelfRow(Page):
    """`changed` comes after every choice; `wish` is what is chosen."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._usual = desk.preferences.now.grade
        self.wish = Wish(grade=self._usual)
        self._by_hand_until: float | None = None
        self._was_counted = False
        self.lists: dict[str, CalmList] = {}
        self._keys = choices(manifest for _folder, manifest in desk.library.games.values())
        line = row(self, 0, self.px(0.4))
        for part in self._keys:
            line.addWidget(self._list(part), 1)
        self.star = self.told(Press("segment", "star"), "shelf.favourites")
        self.star.setCheckable(True)
        self.star.setMinimumHeight(self.px(2.3))
        self.star.clicked.connect(lambda on: self._take(self.wish._replace(starred=on)))
        line.addWidget(self.star)
        self.retell()

    def _list(self, part: str) -> CalmList:
        made = CalmList()
        made.setMinimumContentsLength(4)
        made.setProperty("look", "slim")
        made.activated.connect(partial(self._choose, part))
        self.lists[part] = made
        return made

    def retell(self) -> None:
        """The same choices in the other language."""
        for part, made in self.lists.items():
            made.clear()
            made.addItem(self.tongue.say(f"shelf.any_{part}"))
            made.addItems([self._said(part, key) for key in self._keys[part]])
            made.face = self.tongue.say(f"shelf.face_{part}")
            made.setAccessibleName(self.tongue.say(f"shelf.{part}"))
        self._show()

    def _said(self, part: str, key: str) -> str:
        if part == "grade":
            return facts.grade(key, self.tongue)
        if part == "minutes":
            return self.tongue.say("shelf.minutes_left", count=key)
        return self.tongue.say(TOLD[part] + key)

    def _show(self) -> None:
        for part, made in self.lists.items():
            keys = [ANY, *self._keys[part]]
            chosen = getattr(self.wish, part)
            made.setCurrentIndex(keys.index(chosen) if chosen in keys else 0)
            made.setProperty("chosen", bool(made.currentIndex()))
            made.style().polish(made)
        self.star.setChecked(self.wish.starred)

    def _choose(self, part: str, at: int) -> None:
        key = [ANY, *self._keys[part]][at]
        if part == "minutes":
            self._by_hand()
        if part == "grade":  # the class's usual one is there the next morning
            self._usual = key
            self.desk.preferences.change(grade=key)
        self._take(self.wish.with_part(part, key))

    def open(self) -> None:
        """Look for anything, for now: the usual grade is not forgotten."""
        self._by_hand()
        self._take(Wish())

    def _by_hand(self) -> None:
        """The minutes of this lesson are the teacher's own business now."""
        self._by_hand_until, self._was_counted = self.desk.today.ends_at, False

    def _take(self, wish: Wish) -> None:
        self.wish = wish
        self._show()
        self.changed.emit()

    def look_again(self) -> None:
        """The usual grade may have been chosen elsewhere, and a lesson that is counted has fewer minutes left.

        Who has chosen the minutes by hand is left alone until the next lesson.
        """
        today = self.desk.today
        is_counted = today.ends_at is not None and today.ends_at != self._by_hand_until
        if is_counted or self._was_counted:
            self._take(self.wish._replace(minutes=minutes_part(today.seconds_left)))
        self._was_counted = is_counted
        now = self.desk.preferences.now.grade
        if now != self._usual:
            self._usual = now
            self._take(self.wish._replace(grade=now))
