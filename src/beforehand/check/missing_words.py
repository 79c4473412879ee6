"""Texts that a language lacks.

What it finds: messages and attributes that a file of words of a declared language must have and does not have, all of them
by name. A string that is still ``…`` is not there.

Why it matters: a person would meet a text in a language that is not his, or a bare name.

Example: ``fact-sex = Sex`` without ``.asks``, ``.male`` and ``.female``

Instead: write them as attributes, on indented lines below the message.
"""

from collections.abc import Iterator

from beforehand.check.declared import Declared
from beforehand.check.needed_words import needed_words
from beforehand.read.tree import Words
from beforehand.text.problem import Problem


def missing_words(declared: Declared) -> Iterator[Problem]:
    languages = {language.text for language in declared.pack.languages}
    for words in declared.pack.words:
        if words.language not in languages:
            continue  # a draft
        missing = list(_missing(words, needed_words(declared.pack, words.language)))
        if missing:
            texts = "A text is missing" if len(missing) == 1 else f"{len(missing)} texts are missing"
            message = f"{texts} in the language {words.language}."
            yield Problem("missing-words", message, help=f"Write {', '.join(missing)}.", file=words.file)


def _missing(words: Words, needed: dict[str, frozenset[str]]) -> Iterator[str]:
    messages = {message.name.text: message for message in words.messages}
    for name, attributes in needed.items():
        message = messages.get(name)
        if message is None or not message.text:
            yield name
        written = {word.text for word, _ in message.attributes} if message else set()
        yield from (f"{name}.{attribute}" for attribute in sorted(attributes - written))
