"""The teacher's desk: what all pages share, handed to each of them."""

from __future__ import annotations

from dataclasses import dataclass, field

from altclass.launcher.library import Library
from altclass.launcher.notices import Notices
from altclass.launcher.preferences import Preferences
from altclass.launcher.screens import Screens
from altclass.launcher.spare import Spare
from altclass.launcher.today import Today
from altclass.launcher.tongue import Tongue
from altclass.launcher.voice_desk import VoiceDesk


@dataclass
class Desk:
    """Language, settings, problems, games and decks, voices, a warm process, the screens, and what holds for today."""

    tongue: Tongue
    preferences: Preferences
    notices: Notices
    library: Library
    voice: VoiceDesk
    spare: Spare
    screens: Screens
    today: Today = field(default_factory=Today)
