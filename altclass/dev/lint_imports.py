"""Who may import whom: the contracts in pyproject.toml, held by import-linter without its banner."""

from __future__ import annotations

import contextlib
import io

from importlinter.cli import lint_imports


def main() -> int:
    """Print the broken contracts, or the tally."""
    told = io.StringIO()
    with contextlib.redirect_stdout(told):
        code: int = lint_imports(cache_dir=".import_linter_cache")
    lines = [line for line in told.getvalue().splitlines() if line.strip() and not set(line) & set("╔╚║╝═")]
    print("\n".join(lines))
    return code


if __name__ == "__main__":
    raise SystemExit(main())
