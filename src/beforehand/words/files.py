"""The files that the door reads and writes: sheets, skeletons, and the packs' files of words."""

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from beforehand.compile.words import strings_of
from beforehand.errors import SheetError, WriteError
from beforehand.read.words import read_words
from beforehand.text.problem import quote
from beforehand.text.save import save
from beforehand.text.source import Text
from beforehand.words.catalogue import PROGRAM, Catalogue
from beforehand.words.cells import read_cells
from beforehand.words.fluent import Entry, as_fluent
from beforehand.words.sheet import as_csv, as_xlsx
from beforehand.words.skeleton import skeleton, stamped
from beforehand.words.survey import rows
from beforehand.words.take import taken


class Done(Struct, frozen=True):
    """What was written. ``told`` are the strings that became something else than was asked for, and why."""

    file: str
    strings: int
    told: tuple[str, ...] = ()
    next: str = ""

    def as_text(self) -> str:
        """One line, then what is to be known about it."""
        wrote = f"{self.file}: {self.strings} string{'' if self.strings == 1 else 's'}."
        return "\n".join(filter(None, (wrote, *self.told, self.next)))

    def as_dict(self) -> dict[str, object]:
        """As JSON has it."""
        return {"file": self.file, "strings": self.strings, "told": list(self.told)}


def write_sheet(catalogue: Catalogue, language: str, file: Path) -> Done:
    """Write a sheet of every string for a translator. Raises WriteError."""
    made = {".xlsx": as_xlsx, ".csv": as_csv}.get(file.suffix.casefold())
    if made is None:
        raise WriteError(f"A sheet is called by its kind: {quote(file.name)} is neither .xlsx nor .csv.")
    _whole(catalogue, language)
    _new(file)
    try:
        content = made(catalogue, language)
    except ImportError:
        raise WriteError("Writing .xlsx needs openpyxl: pip install 'beforehand[words]', or use .csv.") from None
    _save(file, content)
    return Done(str(file), len(catalogue.originals), next="Fill in the translations, then: --take with this file.")


def write_skeleton(catalogue: Catalogue, language: str, file: Path) -> Done:
    """Write a Fluent file of every string for a translator; over the language's own file, what is there is kept.

    Raises SheetError for what is wrong in the file that is there, and WriteError.
    """
    _whole(catalogue, language)
    own = file.resolve() == catalogue.file(language).resolve()
    if own:
        _own(catalogue)
    else:
        _new(file)
    _save(file, skeleton(catalogue, language).encode())
    return Done(str(file), len(catalogue.originals), next="Write a translation for each …, then: --stamp.")


def stamp_words(catalogue: Catalogue, language: str) -> Done:
    """Write a language's file again, with a status for each string. Raises SheetError and WriteError."""
    file = catalogue.file(language)
    if language not in catalogue.words and not catalogue.problems.get(language):
        raise WriteError(f"There is no file {catalogue.shown}/{language}.ftl to stamp.")
    _whole(catalogue, language)
    _own(catalogue)
    content = stamped(catalogue, language)
    _save(file, _checked(catalogue, language, content))
    missing = sum(1 for row in rows(catalogue, language) if not row.text)
    told = (f"{missing} more still to be translated: they stand there as ….",) if missing else ()
    return Done(str(file), len(catalogue.originals) - missing, told, _compile(catalogue))


def take_sheet(catalogue: Catalogue, language: str, file: Path) -> Done:
    """Take a sheet into a language's file: all of it, or nothing. Raises SheetError and WriteError."""
    _whole(catalogue, language)
    _own(catalogue)
    lines = read_cells(file)
    entries, told = taken(catalogue, language, lines)
    content = _checked(catalogue, language, as_fluent(catalogue, language, entries), entries)
    target = catalogue.file(language)
    try:
        target.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise WriteError(f"{target.parent} cannot be made: {error.strerror or error}.") from None
    _save(target, content)
    return Done(str(target), len(entries), told, _compile(catalogue))


def _compile(catalogue: Catalogue) -> str:
    return "Now compile the program's words: python -m beforehand.words" if catalogue.folder == PROGRAM else ""


def _whole(catalogue: Catalogue, language: str) -> None:
    """What is wrong in a file would be lost if the file were written anew."""
    if catalogue.problems.get(language):
        raise SheetError(catalogue.problems[language])


def _own(catalogue: Catalogue) -> None:
    if catalogue.shipped:
        raise WriteError(f"{quote(catalogue.name)} comes with the program. Give the folder of a copy of your own.")


def _new(file: Path) -> None:
    if file.exists():
        raise WriteError(f"{file} is there already. Choose another name, or take it first.")


def _save(file: Path, content: bytes) -> None:
    try:
        save(file, content)
    except OSError as error:
        raise WriteError(f"{file} cannot be written: {error.strerror or error}.") from None


def _checked(catalogue: Catalogue, language: str, content: str, entries: Iterable[Entry] = ()) -> bytes:
    """The content as bytes, once it was read again and says what it should."""
    words, problems = read_words(Text(f"{language}.ftl", content), language, placeables=catalogue.placeables)
    if problems or words is None:
        raise SheetError(problems)
    said = strings_of(words)
    assert all(said.get(entry.id) == " ".join(entry.text.split()) for entry in entries)
    return content.encode()
