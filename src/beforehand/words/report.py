"""What is translated and what is not, as text and as JSON."""

from beforehand.words.catalogue import Catalogue
from beforehand.words.survey import STATES, Row, counts, rows

LISTED = {
    "missing": "Missing",
    "stale": "Stale: the original has changed since",
    "unverified": "Unverified",
}


def languages_of(catalogue: Catalogue) -> list[str]:
    """The languages that are translations, those that are offered first."""
    offered = [language for language in catalogue.languages if language != catalogue.language]
    return [*offered, *(language for language in catalogue.words if language not in offered)]


def all_as_plain(catalogue: Catalogue) -> dict[str, object]:
    """Every language with the number of its strings in each state."""
    return {
        "pack": catalogue.name,
        "language": catalogue.language,
        "strings": len(catalogue.originals),
        "languages": [
            {
                "language": language,
                "offered": language in catalogue.languages,
                "problems": len(catalogue.problems.get(language, ())),
                "counts": counts(rows(catalogue, language)),
            }
            for language in languages_of(catalogue)
        ],
    }


def all_as_text(catalogue: Catalogue) -> str:
    """A table of languages."""
    head = f"{catalogue.name}: {len(catalogue.originals)} strings in {catalogue.language}.\n\n"
    table = [f"{'language':10}" + "".join(f"{state:>12}" for state in STATES)]
    for language in languages_of(catalogue):
        counted = counts(rows(catalogue, language))
        line = f"{language:10}" + "".join(f"{counted[state]:>12}" for state in STATES)
        faults = len(catalogue.problems.get(language, ()))
        line += f"  {faults} problem{'' if faults == 1 else 's'}" if faults else ""
        table.append(line + ("" if language in catalogue.languages else "  draft"))
    foot = (
        "\n\nA draft is offered to nobody until pack.yaml lists its language." if "  draft" in "\n".join(table) else ""
    )
    return head + "\n".join(table) + foot


def as_plain(catalogue: Catalogue, language: str) -> dict[str, object]:
    """Every string of a language."""
    found = rows(catalogue, language)
    return {
        "pack": catalogue.name,
        "language": language,
        "offered": language in catalogue.languages,
        "counts": counts(found),
        "problems": [
            {"code": p.code, "place": p.place, "message": p.message, "help": p.help}
            for p in catalogue.problems.get(language, ())
        ],
        "strings": [
            {
                "id": row.id,
                "state": row.state,
                "status": row.status or None,
                "original": row.original,
                "text": row.text or None,
                "place": row.place,
            }
            for row in found
        ],
    }


def as_text(catalogue: Catalogue, language: str) -> str:
    """The problems of a language's file, what is missing, stale and unverified, and the counts."""
    found = rows(catalogue, language)
    parts = [problem.draw() for problem in catalogue.problems.get(language, ())]
    for state, heading in LISTED.items():
        listed = [row for row in found if row.state == state]
        if listed:
            where = f" in {listed[0].place}" if state == "missing" else ""
            parts.append("\n".join([f"{heading}{where} ({len(listed)})", *map(_line, listed)]))
    counted = counts(found)
    told = ", ".join(f"{counted[state]} {state}" for state in STATES)
    parts.append(f"{catalogue.name}, {language}: {len(found)} strings: {told}.")
    if language not in catalogue.languages:
        parts[-1] += "\nThis language is a draft: it is offered to nobody until pack.yaml lists it."
    return "\n\n".join(parts)


def unfinished(catalogue: Catalogue, language: str) -> bool:
    """Whether anything is missing, stale or wrong in a language."""
    counted = counts(rows(catalogue, language))
    return bool(catalogue.problems.get(language) or counted["missing"] or counted["stale"])


def _line(row: Row) -> str:
    if row.state == "missing":
        return f"  {row.id}: {row.original}"
    return f"  {row.place}: {row.id}" + (f": {row.original}" if row.stale else "")
