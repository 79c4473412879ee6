"""The program's own words, from Fluent to what the program reads: ``python -m beforehand.words`` writes it anew.

    # tell/words/ru.ftl                         # tell/words/ru.json
    # text: unverified 5c1d02aa           ->    {"words": {"until": "Источники … до {day}."}, "unchecked": ["until"]}
    until = Источники … до { $day }.

Reading Fluent takes longer than a whole answer does; JSON does not.
"""

import json
from pathlib import Path

from beforehand.compile.words import is_verified, statuses_of
from beforehand.errors import PackError
from beforehand.text.save import save
from beforehand.words.catalogue import Catalogue, program_catalogue


def compiled(catalogue: Catalogue) -> dict[str, str]:
    """The content of the compiled file of each language. Raises PackError if a file has a problem."""
    wrong = tuple(problem for problems in catalogue.problems.values() for problem in problems)
    if wrong:
        raise PackError(wrong)
    made = {catalogue.language: _compiled(dict(catalogue.originals), [])}
    for language, words in catalogue.words.items():
        statuses = statuses_of(words)
        said = {name: catalogue.text(language, name) for name in catalogue.originals}
        said = {name: text for name, text in said.items() if text}
        unchecked = [name for name in said if not is_verified(statuses.get(name), catalogue.originals[name])]
        made[language] = _compiled(said, unchecked)
    return made


def _compiled(said: dict[str, str], unchecked: list[str]) -> str:
    return json.dumps({"words": said, "unchecked": unchecked}, ensure_ascii=False, indent=0) + "\n"


def write_compiled() -> list[Path]:
    """Write the compiled file of every language beside its Fluent file. Gives the files."""
    catalogue = program_catalogue()
    files = []
    for language, content in compiled(catalogue).items():
        file = catalogue.folder / f"{language}.json"
        save(file, content.encode())
        files.append(file)
    return files
