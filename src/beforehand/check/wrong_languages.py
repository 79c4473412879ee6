"""Languages that are promised and not there, or there and not promised.

What it finds: a language in ``languages`` without its file of words; a file of words whose language is not declared.

Why it matters: a reader is offered the languages that the pack declares, and each must be complete.

Example: ``languages: [en, ru]`` without ``words/ru.ftl``

Instead: write ``words/ru.ftl``, or ``languages: [en]``.
"""

from collections.abc import Iterator

from beforehand.check.declared import Declared
from beforehand.text.problem import Problem, quote


def wrong_languages(declared: Declared) -> Iterator[Problem]:
    pack = declared.pack
    written = {words.language for words in pack.words}
    names = {language.text for language in pack.languages}
    for language in pack.languages:
        if language.text not in written:
            message = f"The language {quote(language.text)} has no file words/{language.text}.ftl."
            yield Problem("missing-file", message, language.span, "Write the file, or drop the language from the list.")
    for words in pack.words:
        if words.language not in names:
            message = f"The language {quote(words.language)} is not among the languages in pack.yaml."
            yield Problem("undeclared-language", message, help="Add it there, or delete the file.", file=words.file)
