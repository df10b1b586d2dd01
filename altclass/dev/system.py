"""What Qt, SDL and pyttsx3 need of the system itself: seen to be there, installed where we may, else told in one line."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time

from altclass.dev.environment import CannotInstall, venv_can_be_made

# Found by leaving out one at a time on a bare Debian 12; QT and XCB are each needed even where no window is opened.
QT = ("libegl1", "libgl1", "libxkbcommon0", "libfontconfig1", "libglib2.0-0", "libdbus-1-3")
XCB = ("libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0")
DEBIAN = (
    *QT,
    *XCB,
    "libespeak-ng1",  # the engine behind pyttsx3
    "libpulse0",  # sound that is really heard
    "xvfb",  # a screen for the tests that need one
    "x11-xserver-utils",  # xrandr: several screens that come and go
    "xdotool",  # a hand on their keys
    "poppler-utils",  # reads our PDFs back in the tests
)
FEDORA = (
    "sudo dnf install mesa-libEGL mesa-libGL libxkbcommon fontconfig glib2 dbus-libs libxkbcommon-x11 xcb-util-cursor "
    "xcb-util-wm xcb-util-keysyms libxcb espeak-ng pulseaudio-libs xorg-x11-server-Xvfb xrandr xdotool poppler-utils"
)
ARCH = (
    "sudo pacman -S --needed libglvnd libxkbcommon fontconfig glib2 dbus libxkbcommon-x11 xcb-util-cursor xcb-util-wm "
    "xcb-util-keysyms libxcb espeak-ng libpulse xorg-server-xvfb xorg-xrandr xdotool poppler"
)
LOCKED_FOR = 300  # seconds to wait while another program installs packages


def missing(packages: tuple[str, ...] = DEBIAN) -> list[str]:
    """Those of the Debian `packages` that are not installed; empty on other systems, where we cannot ask so plainly."""
    if not shutil.which("dpkg-query"):
        return []
    wanted = list(packages) if venv_can_be_made() else [*packages, _venv_package()]
    # Since 2024 Debian and Ubuntu call some of them by a name that ends in t64.
    asked = [name for each in wanted for name in (each, f"{each}t64")]
    show = ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *asked]
    told = subprocess.run(show, capture_output=True, text=True, check=False).stdout
    there = {line.split()[0].removesuffix("t64") for line in told.splitlines() if line.endswith(" installed")}
    return [name for name in wanted if name not in there]


def provide(names: list[str]) -> None:
    """Install the Debian packages `names`, if we may; otherwise say the one command and go on."""
    if not names:
        return
    before = _right_to_install()
    if before is None:
        print(advice(names), file=sys.stderr)
    else:
        print(f"Installing {len(names)} packages of the system: {' '.join(names)} ...", flush=True)
        _install(before, names)
    if not venv_can_be_made() and before is None:
        raise CannotInstall("Python's venv is missing; run the command above, then this again.")


def to_build() -> tuple[str, ...]:
    """Debian's packages for PyInstaller: objdump, and Python's shared library where Python is Debian's own."""
    own = sys.base_prefix == "/usr"
    return ("binutils", f"libpython{sys.version_info.major}.{sys.version_info.minor}") if own else ("binutils",)


def advice(names: list[str] | None = None) -> str:
    """The one command that installs what the system lacks, for this kind of system."""
    if sys.platform == "win32":
        return "Install the newest “Microsoft Visual C++ Redistributable”, then run this again."
    if sys.platform == "darwin":
        return "Please run:  brew install poppler"
    if shutil.which("dpkg-query"):
        return f"Please run:  sudo apt-get install --no-install-recommends {' '.join(names or missing() or DEBIAN)}"
    if shutil.which("dnf"):
        return f"Please run:  {FEDORA}"
    if shutil.which("pacman"):
        return f"Please run:  {ARCH}"
    return f"Please install what your system calls these Debian packages:  {' '.join(DEBIAN)}"


def _venv_package() -> str:
    return f"python{sys.version_info.major}.{sys.version_info.minor}-venv"


def _right_to_install() -> list[str] | None:
    """The words to put before apt-get, or None if nobody lets us."""
    if sys.platform == "win32":
        return None
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if asked.returncode == 0 else None


def _install(before: list[str], names: list[str]) -> None:
    wait = ["-o", f"DPkg::Lock::Timeout={LOCKED_FOR}"]
    install = [*before, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-q"]
    install += ["--no-install-recommends", *wait, *names]
    # The lists may be missing (a bare machine) or old: only then is the network asked for new ones.
    if _patiently(install):
        complaint = _patiently([*before, "apt-get", "update", "-q"]) or _patiently(install)
        if complaint:
            print(f"{complaint}\n{advice(names)}", file=sys.stderr)


def _patiently(command: list[str]) -> str:
    """Run `command`, again while another program holds the lock; what it complained of, or nothing."""
    until = time.monotonic() + LOCKED_FOR
    while True:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if not done.returncode:
            return ""
        if "lock" not in done.stderr or time.monotonic() > until:
            return "\n".join(done.stderr.strip().splitlines()[-6:]) or "apt-get failed."
        time.sleep(2)
