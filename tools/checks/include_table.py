# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom. A folder always may include itself; everything else is written here and nowhere else."""

_CORE = {"base", "model"}
_BELOW_APP = _CORE | {"conversation", "secrets", "zone", "text", "threads", "store", "collect", "metrics", "figures", "tone", "topics", "voice", "report"}
# What the window sees of the engine: questions, answers and the rows they carry, not how they are fetched.
_ENGINE = _CORE | {"conversation", "zone", "text", "store", "collect", "metrics", "figures", "tone", "topics", "voice", "report", "app"}
_WINDOW = {"notify", "keychain", "bridge", "models", "charts", "format", "theme", "panels", "dialogs", "pages", "window"}

ALLOWED: dict[str, set[str]] = {
    "src/base": set(),
    "src/model": {"base"},
    "src/conversation": _CORE,
    "src/zone": {"base"},
    "src/text": {"base"},
    "src/secrets": _CORE,
    "src/threads": _CORE,
    "src/store": _CORE | {"conversation", "zone", "text"},
    "src/collect": _CORE | {"threads", "store"},
    "src/metrics": _CORE | {"conversation"},
    "src/figures": _CORE | {"conversation", "metrics", "voice"},
    "src/tone": _CORE | {"text"},
    "src/topics": _CORE | {"text"},
    "src/voice": _CORE | {"text"},
    "src/report": _CORE | {"metrics", "figures", "topics", "voice"},
    "src/app": _BELOW_APP,
    "src/simulator": _CORE,
    "src/demo": _BELOW_APP | {"app", "simulator"},
    "src/cli": _BELOW_APP | {"app"},
    "ui/theme": {"base", "report"},
    "ui/format": _ENGINE,
    # The system's key store, which the window reaches through QtKeychain.
    "ui/keychain": {"base", "secrets"},
    # The desktop's notifications.
    "ui/notify": {"base"},
    "ui/charts": {"base", "report", "theme", "format"},
    # It signs in and acts: with a token, over a connection.
    "ui/bridge": _ENGINE | {"secrets", "threads"},
    "ui/models": _ENGINE | {"bridge", "format"},
    "ui/panels": _ENGINE | {"bridge", "models", "charts", "format", "theme"},
    "ui/dialogs": _ENGINE | {"bridge", "models", "charts", "format", "theme", "panels"},
    "ui/pages": _ENGINE | {"bridge", "models", "charts", "format", "theme", "panels"},
    "ui/window": _ENGINE | (_WINDOW - {"window"}),
    # The program's commands put everything together.
    "ui/commands": _BELOW_APP | _WINDOW | {"app", "demo"},
    "ui": {"commands", "window", "base", "theme"},
}


def library_of(include: str) -> str | None:
    """The folder that an include such as "store/writer.h" comes from, when it is one of ours."""
    first = include.split("/", 1)[0]
    known = {folder.split("/", 1)[-1] for folder in ALLOWED}
    return first if "/" in include and first in known else None
