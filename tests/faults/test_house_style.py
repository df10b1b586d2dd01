"""The house's own rules are tests too, so that one command holds them all."""

from __future__ import annotations

import pytest

from altclass.dev.check import LOOKS, Step


@pytest.mark.slow
@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_the_house_keeps_its_own_rules(look: Step) -> None:
    outcome = look.run()
    assert outcome.good, outcome.said
