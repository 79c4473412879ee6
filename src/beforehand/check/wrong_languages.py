"""Languages that are promised and not there, or there and not promised.

What it finds: a language in ``languages`` without its file of words; an ``official_language`` that is not among them; words in the pack's own language that are not declared.

Why it matters: a reader is offered the languages that the pack declares, and each must be complete. A file of words of another
language is a draft: checked, but offered to nobody.

Example: ``languages: [en, ru]`` without ``words/ru.ftl``

Instead: write ``words/ru.ftl``, or ``languages: [en]``.
"""

from collections.abc import Iterator

from beforehand.check.declared import Declared
from beforehand.text.problem import Problem, did_you_mean, quote


def wrong_languages(declared: Declared) -> Iterator[Problem]:
    pack = declared.pack
    written = {words.language for words in pack.words}
    names = {language.text for language in pack.languages}
    for language in pack.languages:
        if language.text not in written:
            message = f"The language {quote(language.text)} has no file words/{language.text}.ftl."
            yield Problem("missing-file", message, language.span, "Write the file, or drop the language from the list.")
    official = pack.official_language
    if official and official.text not in names:
        message = f"The official language {quote(official.text)} is not among the languages in pack.yaml."
        help_ = (
            did_you_mean(official.text, names) or "Its words come first beside unchecked ones: write them, or drop it."
        )
        yield Problem("undeclared-language", message, official.span, help_)
    for words in pack.words:
        if words.language == pack.language and words.language not in names:
            message = f"The language {quote(words.language)} is not among the languages in pack.yaml."
            yield Problem("undeclared-language", message, help="Add it there, or delete the file.", file=words.file)
