"""Texts that nothing shows.

What it finds: a message or attribute in a file of words that the pack does not need in this language.

Why it matters: it is mistyped, or left over from an older pack; in the pack's own language, sentences stand in the pack
itself, and two versions of one sentence would drift apart.

Example: ``fact-sx = Sex``

Instead: ``fact-sex = Sex``
"""

from collections.abc import Iterator

from beforehand.check.declared import Declared
from beforehand.check.fitting import guess
from beforehand.check.needed_words import needed_words, sentences
from beforehand.read.tree import Words
from beforehand.text.problem import Problem, listing, quote


def unknown_words(declared: Declared) -> Iterator[Problem]:
    for words in declared.pack.words:
        elsewhere = sentences(declared.pack) if words.language == declared.pack.language else {}
        yield from _unknown(words, needed_words(declared.pack, words.language), elsewhere)


def _unknown(
    words: Words, needed: dict[str, frozenset[str]], elsewhere: dict[str, frozenset[str]]
) -> Iterator[Problem]:
    written = {message.name.text for message in words.messages}
    unwritten = [name for name in needed if name not in written]
    for message in words.messages:
        name = message.name.text
        if name not in needed:
            fault = "stands in the pack itself in this language" if name in elsewhere else "names nothing in the pack"
            advice = guess(name, unwritten) or "Delete it."
            yield Problem("unknown-words", f"{quote(name)} {fault}.", message.name.span, advice)
            continue
        for word, _ in message.attributes:
            if word.text not in needed[name]:
                known = sorted(needed[name])
                fault = "stands in the pack itself in this language" if word.text in elsewhere.get(name, ()) else ""
                advice = guess(word.text, known) or (f"Possible: {listing(known)}." if known else "Delete it.")
                message_text = f"{quote(name)} {fault or 'has no attribute'} {quote('.' + word.text)}."
                if fault:
                    message_text, advice = f"{quote('.' + word.text)} {fault}.", "Delete it."
                yield Problem("unknown-words", message_text, word.span, advice)
