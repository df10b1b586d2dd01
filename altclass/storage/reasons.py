"""Why the disk refused, in words a teacher knows: full, not there, not allowed, in use."""

from __future__ import annotations

import errno

REASONS = {
    errno.ENOENT: "missing",
    errno.ENOTDIR: "in_the_way",
    errno.EEXIST: "in_the_way",
    errno.EACCES: "denied",
    errno.EPERM: "denied",
    errno.EROFS: "read_only",
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EBUSY: "in_use",
    errno.EISDIR: "folder",
}
IN_USE_ON_WINDOWS = (32, 33)  # sharing violation, lock violation: another program holds the file


def reason(refused: OSError) -> str:
    """The key of a phrase in `assets/locale/storage.json`; `i18n.sentence` says it in either language."""
    if getattr(refused, "winerror", None) in IN_USE_ON_WINDOWS:
        return "storage.why_in_use"
    return f"storage.why_{REASONS.get(refused.errno or 0, 'other')}"
