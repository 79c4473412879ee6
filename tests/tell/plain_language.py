"""How plain a text is: words per sentence, syllables per word, long words.

``python tests/tell/plain_language.py tg`` shows a translator the sentences and words of his language that are too long.
"""

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from beforehand.words.catalogue import PROGRAM, Catalogue, pack_catalogue, program_catalogue

PACKS = Path(__file__).parents[2] / "src/beforehand/packs"
MOST_WORDS = 20
MEAN_WORDS = 15
LONG_WORD = 14
VOWELS = "аеёиоуыэюя"


NAMES = ("program", *(file.parent.name for file in sorted(PACKS.glob("*/pack.yaml"))))
"""What has words: the program and every shipped pack."""


@cache
def catalogue(name: str) -> Catalogue:
    return program_catalogue() if name == "program" else pack_catalogue(PACKS / name)


def languages(name: str) -> list[str]:
    folder = PROGRAM if name == "program" else PACKS / name / "words"
    return sorted(file.stem for file in folder.glob("*.ftl"))


def plain(text: str) -> str:
    """A text without what is exempt: what stands in brackets or in «quotes», such as official terms and titles."""
    text = re.sub(r"\([^)]*\)|«[^»]*»|“[^”]*”", "", text)
    return re.sub(r"\{\w+\}", "5", text)


def sentences(text: str) -> list[str]:
    """The sentences of a text; one that ends in no sign, such as a label, is none."""
    parts = re.split(r"(?<=[.!?…])\s+", plain(text).strip())
    return [part for part in parts if re.search(r"[.!?…]$", part)]


def words(sentence: str) -> list[str]:
    return re.findall(r"[^\W\d_]+(?:[-'’ʻʼ‘`][^\W\d_]+)*", sentence)


def syllables(word: str) -> int:
    """Russian has as many syllables as vowels."""
    return max(1, sum(letter in VOWELS for letter in word.casefold()))


def ease(texts: Iterable[str], official: frozenset[str] = frozenset()) -> float:
    """Reading ease of Russian after Oborneva: 206.835 - 1.3 words per sentence - 60.1 syllables per word.

    Words of official terms, given by their stems, count as words of a sentence, but not for syllables: a clerk asks for
    the paper by that name, so it cannot be said more simply.
    """
    said = [words(sentence) for text in texts for sentence in sentences(text)]
    every = [word for sentence in said for word in sentence]
    own = [word for word in every if not _is_official(word, official)]
    return 206.835 - 1.3 * len(every) / len(said) - 60.1 * sum(map(syllables, own)) / len(own)


def _is_official(word: str, official: frozenset[str]) -> bool:
    folded = word.casefold()
    return any(folded[:length] in official for length in range(max(5, len(folded) - 5), len(folded) + 1))


def official_stems(originals: Mapping[str, str]) -> frozenset[str]:
    """Stems of the official terms that a pack writes in brackets after its own words."""
    terms = (term for text in originals.values() for term in re.findall(r"\(([^)]*[а-яё][^)]*)\)", text))
    return frozenset(
        word.casefold()[: max(5, len(word) - 3)] for term in terms for word in words(term) if len(word) >= 5
    )


def long_sentences(said: Mapping[str, str]) -> list[tuple[str, str]]:
    """The sentences with more than 20 words, by id."""
    return [
        (name, sentence)
        for name, text in said.items()
        for sentence in sentences(text)
        if len(words(sentence)) > MOST_WORDS
    ]


def mean_words(said: Mapping[str, str]) -> float:
    """Words per sentence."""
    lengths = [len(words(sentence)) for text in said.values() for sentence in sentences(text)]
    return sum(lengths) / len(lengths) if lengths else 0.0


def long_words(said: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The words with more than 14 letters, by id."""
    for name, text in said.items():
        for word in words(plain(text)):
            if any(len(part) > LONG_WORD for part in word.split("-")):
                yield name, word


def main(language: str) -> None:
    for whose in NAMES:
        said = {name: catalogue(whose).text(language, name) for name in catalogue(whose).originals}
        print(f"{whose}: {mean_words(said):.1f} words per sentence (at most {MEAN_WORDS})")
        for name, sentence in long_sentences(said):
            print(f"  more than {MOST_WORDS} words: {name}: {sentence}")
        for name, word in long_words(said):
            print(f"  more than {LONG_WORD} letters: {name}: {word}")


if __name__ == "__main__":
    main(sys.argv[1])
