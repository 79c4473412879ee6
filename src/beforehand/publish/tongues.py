"""What the page says, in all languages of a file at once: each string stands in it once per language.

A radio per language stands at the start of the page, so that a viewer without script can switch too:

    <input type="radio" id="l0" checked> <input type="radio" id="l1"> … <main lang="ru"> <p>Почему<p lang="tg">Чаро …

The words of the official language carry no mark of their own, and ``STYLE`` hides what is not to be seen. In the official
language its words are seen, with the originals under them; in a language whose translation nobody has checked the
official words come first and the translation under them; in any other, its words alone.
"""

import re
from collections.abc import Iterator, Sequence
from html import escape
from os.path import commonprefix

from beforehand.law import Law
from beforehand.publish.words import Said, page_words
from beforehand.tell.beside import ORIGINAL

NATIVE = {
    "az": "Azərbaycanca",
    "en": "English",
    "hy": "Հայերեն",
    "kk": "Қазақша",
    "ky": "Кыргызча",
    "ro": "Română",
    "ru": "Русский",
    "tg": "Тоҷикӣ",
    "uk": "Українська",
    "uz": "Oʻzbekcha",
    "uz-Cyrl": "Ўзбекча",
}
"""Languages by their own names; another one is shown by its code."""


class Tongues:
    """The words of one file. ``languages`` stand in the order in which they are offered; the first is shown at first."""

    def __init__(self, law: Law, languages: Sequence[str]) -> None:
        self.original = law.ruleset.language
        self.official = law.ruleset.official_language or self.original
        self.languages = tuple(languages)
        self._words = {language: page_words(law, language) for language in {*languages, self.official}}
        self._inside = (self.official, *sorted(set(languages) - {self.official}))

    def has(self, name: str) -> bool:
        """Whether the page has such a string."""
        return name in self._words[self.official]

    def text(self, name: str, language: str | None = None) -> str:
        """A string in one language."""
        return _alone(self._words[language or self.languages[0]][name])

    def official_text(self, name: str) -> str:
        """A string in the official language."""
        return self.text(name, self.official)

    def p(self, name: str, shown: str | None = None) -> str:
        """A string as paragraphs, or those of them that are seen while one language is shown. HTML closes each by itself."""
        return "".join(f"<p{marks}>{text}" for marks, text in self._each(name, shown, terms=False))

    def span(self, name: str, *, terms: bool = True) -> str:
        """A string inside headings, labels and buttons; the official words need no element where they are always seen.

        ``terms``: a translation keeps the official terms in brackets, even where they stand in the words above it.
        """
        return "".join(f"<i{marks}>{text}</i>" if marks else text for marks, text in self._each(name, terms=terms))

    def _each(self, name: str, shown: str | None = None, *, terms: bool) -> Iterator[tuple[str, str]]:
        told = {language: self._words[language][name] for language in self._inside}
        official = told[self.official]
        shared = {language for language in self._inside if _alone(told[language]) == _alone(official)}
        for language in self._inside:
            if language == self.official:
                alone = "".join(
                    f" k{place}"
                    for place, one in enumerate(self.languages)
                    if one != self.official and not told[one][2] and one not in shared
                ).strip()
                classes = f' class="{alone}"' if " " in alone else f" class={alone}" if alone else ""
                yield classes, escape(_alone(official), quote=False)
            elif language not in shared and (shown is None or language == self._beside(shown)):
                verified = " class=v" if not told[language][2] else ""
                text = _alone(told[language])
                if not terms and not verified:  # the official words stand above it
                    text = without_terms(text, _alone(official))
                yield f"{verified} lang={language}", escape(text, quote=False)

    @property
    def style(self) -> str:
        """The rules by which each language is shown."""
        made = []
        for place, shown in enumerate(self.languages):
            at = f"#l{place}:checked~"
            others = [f"{at}* {tag}[lang]:not([lang={self._beside(shown)}])" for tag in ("i", "p")]
            made.append(",".join([*others, f"{at}* .k{place}"]) + "{display:none}")
            under = self._under(shown)
            if under:  # the original, under its translation
                line = ",".join(f"{at}* {tag}[lang={under}]" for tag in ("i", "p"))
                made.append(f"{line}{{font-weight:400;font-size:.94em;padding-left:1.2em;text-indent:-1.2em}}")
                sign = line.replace("]", "]::before")
                made.append(f"{sign}{{content:'=';display:inline-block}}")
                inline = f"{at}* .c [lang={under}]"
                made.append(f"{inline}{{padding:0;text-indent:0}}{inline}::before{{content:' =\\2002';display:inline}}")
            made.append(f"{at}main .m{place}{{display:block}}")
            made.append(f"{at}header [for=l{place}]{{border-bottom-width:3px;font-weight:600}}")
            made.append(f"#l{place}:focus-visible~header [for=l{place}]{{outline:3px solid var(--ring)}}")
        return "\n".join(made)

    def banner(self, shown: str) -> str:
        """Which of the program's words tells that translations are unchecked, where a language is chosen."""
        if not any(kind for _, _, kind in self._words[shown].values()):
            return ""
        if shown != self.official:
            return "unchecked_translation"
        return "unchecked_original" if self._under(shown) else "page_unchecked"

    def _beside(self, shown: str) -> str:
        """Which language may be seen besides the official one while a language is chosen."""
        return self._under(shown) or shown

    def _under(self, shown: str) -> str:
        """What is seen under the official words while they are chosen: their original."""
        if shown != self.official:
            return ""
        kinds = {kind for _, _, kind in self._words[shown].values()}
        return self.original if ORIGINAL in kinds and self.original in self._inside else ""


def _alone(said: Said) -> str:
    first, under, kind = said
    return under if kind == "~" else first


BRACKETS = re.compile(r" \(([^()]+)\)")
WORD = re.compile(r"\w+")
ENDING = 3
"""So many letters at the end of a word may change with its case, of the shorter form fewer; as many at its beginning do not."""


def without_terms(text: str, above: str) -> str:
    """A sentence without the official terms in its brackets that the official sentence above it has too, in any case.

    >>> without_terms("Барои ҳуҷҷат (документ) ариза диҳед.", "Подайте заявление на получение документа.")
    'Барои ҳуҷҷат ариза диҳед.'
    >>> without_terms("Ҳуҷҷат (барои як сол) лозим аст.", "Нужен документ.")
    'Ҳуҷҷат (барои як сол) лозим аст.'
    """
    said = WORD.findall(above.lower())

    def kept(found: re.Match[str]) -> str:
        own = WORD.findall(found[1].lower())
        parts = (said[place : place + len(own)] for place in range(len(said) - len(own) + 1))
        return "" if own and any(all(map(_same_word, own, part)) for part in parts) else found[0]

    return BRACKETS.sub(kept, text)


def _same_word(one: str, other: str) -> bool:
    root = len(commonprefix([one, other]))  # noqa: RUF071  letters, not folders
    short, long = sorted((len(one) - root, len(other) - root))
    return not long or (root >= ENDING and short < ENDING and long <= ENDING)
