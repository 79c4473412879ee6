"""What there is to translate, and what was translated: of a pack, or of the program itself."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from beforehand.check import check_pack
from beforehand.compile.from_tree import from_tree
from beforehand.compile.words import strings_of
from beforehand.errors import PackError
from beforehand.ir.countries import COUNTRIES
from beforehand.ir.sentences import originals
from beforehand.load import find_pack, shipped_packs
from beforehand.read.decode import decode
from beforehand.read.folder import read_folder
from beforehand.read.pack import read_pack
from beforehand.read.tree import Words
from beforehand.read.words import LANGUAGE, read_words
from beforehand.text.problem import Problem, did_you_mean, in_order, listing, quote

PROGRAM = Path(__file__).parents[1] / "tell" / "words"
PROGRAM_LANGUAGE = "en"
"""The language that the program's own words are written in."""


def is_language(name: str) -> bool:
    """Whether a name is that of a language: tg, uz-Cyrl."""
    return LANGUAGE.fullmatch(name) is not None


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The originals by id, in order, and the files of words by language, with what is wrong in each."""

    name: str
    language: str  # of the originals
    languages: tuple[str, ...]  # offered to readers; others are drafts
    originals: Mapping[str, str]
    words: Mapping[str, Words]
    problems: Mapping[str, tuple[Problem, ...]]
    folder: Path  # of the files of words
    shown: str  # how that folder is called in places
    placeables: bool = False
    shipped: bool = False  # a pack that comes with the program, which is not written to
    strings: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def file(self, language: str) -> Path:
        """The file of words of a language, whether it is there or not."""
        return self.folder / f"{language}.ftl"

    def text(self, language: str, name: str) -> str:
        """A string in a language, or nothing."""
        if language == self.language:
            return self.originals.get(name, "")
        return self.strings.get(language, {}).get(name, "")


def pack_catalogue(pack: str | Path) -> Catalogue:
    """The words of a pack, also of one whose translations are not finished.

    Raises PackError if anything else is wrong with it, and UnknownNameError.
    """
    folder = find_pack(pack)
    files, problems = read_folder(folder)
    if problems:
        raise PackError(problems)
    shipped = pack in shipped_packs()
    shown = folder.name if shipped else str(folder)
    tree, problems = read_pack(files, folder.resolve().name, shown=f"{shown}/")
    if tree is None:
        raise PackError(problems)
    translated = {words.file: words.language for words in tree.words if words.language != tree.language}
    if not any(_file(problem) not in translated for problem in problems):
        problems = in_order((*problems, *check_pack(tree, frozenset(COUNTRIES))))
    own = any(words.language == tree.language for words in tree.words)
    wrong = [p for p in problems if _file(p) not in translated and not (p.code == "missing-file" and own)]
    if wrong:
        raise PackError(tuple(wrong))
    by_language: dict[str, tuple[Problem, ...]] = dict.fromkeys(translated.values(), ())
    for problem in problems:
        if problem.code not in {"missing-words", "missing-file"}:  # not finished, which is no mistake
            language = translated[_file(problem)]
            by_language[language] = (*by_language[language], problem)
    return Catalogue(
        name=tree.name.text,
        language=tree.language,
        languages=tuple(language.text for language in tree.languages),
        originals=originals(from_tree(tree, "")),
        words={words.language: words for words in tree.words if words.language != tree.language},
        problems=by_language,
        folder=folder / "words",
        shown=f"{shown}/words",
        shipped=shipped,
        strings={words.language: strings_of(words) for words in tree.words},
    )


def program_catalogue(folder: Path = PROGRAM) -> Catalogue:
    """The program's own words. Raises PackError if the originals cannot be read."""
    words: dict[str, Words] = {}
    problems: dict[str, tuple[Problem, ...]] = {}
    for file in sorted(folder.glob("*.ftl")):
        text, faults = decode(file.read_bytes(), f"{folder.name}/{file.name}")
        found, more = read_words(text, file.stem, placeables=True) if text else (None, ())
        problems[file.stem] = (*faults, *more)
        if found is not None:
            words[file.stem] = found
    own = words.pop(PROGRAM_LANGUAGE, None)
    wrong = problems.pop(PROGRAM_LANGUAGE, ())
    if wrong or own is None:
        raise PackError(
            wrong or (Problem("missing-file", "There are no English words.", file=f"{folder.name}/en.ftl"),)
        )
    said = strings_of(own)
    for language, translated in words.items():
        problems[language] = in_order((*problems[language], *_unfit(translated, said)))
    return Catalogue(
        name="program",
        language=PROGRAM_LANGUAGE,
        languages=(PROGRAM_LANGUAGE, *words),
        originals=said,
        words=words,
        problems=problems,
        folder=folder,
        shown=folder.name,
        placeables=True,
        strings={language: strings_of(translated) for language, translated in words.items()},
    )


def _file(problem: Problem) -> str:
    return problem.span.text.name if problem.span else problem.file


def _unfit(words: Words, originals: Mapping[str, str]) -> Iterator[Problem]:
    """Strings of the program that name nothing, or that fill in other things than the original."""
    for message in words.messages:
        span = message.name.span
        if message.name.text not in originals or message.attributes:
            advice = did_you_mean(message.name.text, originals) or "Delete it."
            yield Problem("unknown-words", f"{quote(message.name.text)} names nothing.", span, advice)
            continue
        wanted = placeables_in(originals[message.name.text])
        if message.text and placeables_in(message.text) != wanted:
            told = listing([f"{{ ${name} }}" for name in wanted])
            yield Problem("wrong-placeables", f"{quote(message.name.text)} fills in {told}.", span, "Write just these.")


def placeables_in(says: str) -> list[str]:
    """The names of what is filled in, in order of name: ``{day}``."""
    return sorted(re.findall(r"\{(\w+)\}", says))
