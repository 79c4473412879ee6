"""Files of words to strings by id, and to the ids whose translation nobody has verified.

# .asks: verified 77ab01cd
fact-sex = Пол                ->    words      {"ru": {"fact-sex": "Пол", "fact-sex.asks": "Какой пол?"}}
    .asks = Какой пол?              unchecked  {"ru": ("fact-sex",)}, if 77ab01cd is the hash of today's original
"""

from collections.abc import Iterator, Mapping

from beforehand.ir.countries import country_names
from beforehand.ir.sentences import original_hash
from beforehand.read import tree

Strings = dict[str, dict[str, str]]


def words_from_tree(pack: tree.Pack) -> Strings:
    """The strings of each language that the pack declares, by id, with the names of countries where it needs them."""
    countries = any(fact.kind == "country" for fact in pack.facts)
    return {
        words.language: (country_names(words.language) if countries else {}) | strings_of(words)
        for words in _declared(pack)
    }


def strings_of(words: tree.Words) -> dict[str, str]:
    """The strings of one file of words by id, those of attributes as ``id.attribute``."""
    said: dict[str, str] = {}
    for message in words.messages:
        if message.text:
            said[message.name.text] = message.text
        said |= {f"{message.name.text}.{name.text}": text for name, text in message.attributes}
    return said


def statuses_of(words: tree.Words) -> dict[str, tree.Status]:
    """The lines of status of one file of words by the id of the string that they stand for."""
    return {
        f"{message.name.text}.{status.attribute}" if status.attribute else message.name.text: status
        for message in words.messages
        for status in message.statuses
    }


def is_verified(status: tree.Status | None, original: str) -> bool:
    """Whether a person has verified a string, and its original has not changed since."""
    return status is not None and status.status == "verified" and status.original == original_hash(original)


def unchecked_words(pack: tree.Pack, originals: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """By language, the ids whose translation nobody has verified as what the original says today."""
    return {
        words.language: () if words.language == pack.language else tuple(_unchecked(words, originals))
        for words in _declared(pack)
    }


def _declared(pack: tree.Pack) -> Iterator[tree.Words]:
    """The files of words that the pack offers; those of other languages are drafts."""
    languages = {language.text for language in pack.languages}
    return (words for words in pack.words if words.language in languages)


def _unchecked(words: tree.Words, originals: Mapping[str, str]) -> Iterator[str]:
    statuses = statuses_of(words)
    return (name for name in strings_of(words) if not is_verified(statuses.get(name), originals.get(name, "")))
