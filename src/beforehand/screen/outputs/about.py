"""What a file says of itself: which edition answered, until when its sources run, and what nobody has read."""

from beforehand.law import Law
from beforehand.tell.beside import inline
from beforehand.tell.speech import Speech
from beforehand.version import __version__


def about_of(law: Law, language: str | None = None) -> dict[str, str]:
    """What every file of answers says of itself, by name. Raises UnknownNameError for a language the pack does not have."""
    say = Speech(law.ruleset, language)
    until = law.sources_until
    ends = say.own("no_sources") if until is None else say.own("until", day=say.day(until))
    return {
        "pack": law.pack,
        "title": inline(say.pack("pack")),
        "edition": law.edition,
        "sha256": law.sha256,
        "program": f"beforehand {__version__}",
        **({"as_known": law.ruleset.as_known} if law.ruleset.as_known else {}),
        "sources": inline(ends),
        **{name: inline(say.pack(f"pack.{name}")) for name, _ in law.ruleset.cautions},
        "not_advice": inline(say.own("not_advice")),
    }
