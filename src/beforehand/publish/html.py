"""The page: one HTML file that needs nothing else, allows nothing but its own script and style, and keeps nothing.

    head      a policy by hash; a dull, truthful title that never changes
    form      languages | start | questions | answers to check | result | the law | sources

Without script it is a list of questions with an answer that changes with what is chosen; where a viewer cannot do that
either, it is the law, rule by rule. That is what every viewer shows unless it can do more.
"""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from functools import lru_cache
from html import escape
from pathlib import Path

from beforehand.law import Law
from beforehand.publish.codes import Codes
from beforehand.publish.data import page_data
from beforehand.publish.desk import DESK_WORDS, write_desk, write_way
from beforehand.publish.lawtext import LawText
from beforehand.publish.questions import write_question
from beforehand.publish.screening import screening_data
from beforehand.publish.shape import Shape
from beforehand.publish.squeeze import short_names, squeeze
from beforehand.publish.tongues import NATIVE, Tongues
from beforehand.publish.unscripted import style_sheet
from beforehand.publish.wire import as_wire
from beforehand.text.sha256 import sha256

PAGE = Path(__file__).with_name("page")

SCRIPT_WORDS = (
    *("page_change", "page_missing", "why", "otherwise_rule", "tried", "open_facts", "open_points", "ways"),
    *("who_says", "nobody_says"),
    *("comments_only", "presumed", "help", "help_lines", "given"),
    *("state_settled", "state_reported", "state_disputed", "state_silent"),
    *("support_0", "support_1", "support_2", "support_3"),
)
"""Strings that only the script puts in their places."""


def write_page(law: Law, languages: Sequence[str], shape: Shape) -> bytes:
    """The page in some languages; the first is shown at first."""
    return _Page(law, languages, shape).write().encode()


@lru_cache(maxsize=4)  # the same in every language
def _answers(law: Law, kinds: frozenset[str]) -> str:
    """The style that answers without script."""
    return short_names(style_sheet(law.ruleset, page_data(law), kinds))


class _Page:
    def __init__(self, law: Law, languages: Sequence[str], shape: Shape) -> None:
        self._law = law
        self._ruleset = law.ruleset
        self._say = Tongues(law, languages)
        self._shape = shape
        self._codes = Codes(law.ruleset)
        self._data = page_data(law)
        self._cases = screening_data(law) if shape.wide else ""

    def write(self) -> str:
        say = self._say
        body = "".join(self._body())
        script = _part("caseworker.min.js" if self._cases else "street.min.js").strip()
        answers = _answers(self._law, self._shape.notes)
        desk = _part("desk.css") if self._shape.wide else ""
        style = squeeze("\n".join((_part("page.css"), desk, say.style, answers)))
        policy = (
            f"default-src 'none';script-src 'sha256-{_hash(script)}';style-src 'sha256-{_hash(style)}';"
            "img-src data:;connect-src 'none';form-action 'none';base-uri 'none'"
        )
        return (
            f"<!DOCTYPE html>\n<html class=n lang={say.languages[0]} translate=no>\n<meta charset=utf-8>\n"
            f'<meta http-equiv=Content-Security-Policy content="{policy}">\n'
            '<meta name=viewport content="width=device-width,initial-scale=1">\n'
            "<meta name=referrer content=no-referrer><meta name=robots content=noindex>"
            "<meta name=google content=notranslate><meta name=format-detection content=telephone=no>"
            "<meta http-equiv=x-dns-prefetch-control content=off><meta name=color-scheme content='light dark'>\n"
            f"<link rel=icon href=data:,><title>{escape(say.official_text('page_title'))}</title>\n"
            f"<style>{style}</style>\n{body}\n"
            f"<script type=application/json id=data>{as_wire(self._ruleset, self._data, self._shape.notes)}</script>\n"
            f"{self._vocabulary()}<script>{script}</script>\n"
        )

    def _body(self) -> Iterator[str]:
        say = self._say
        yield f"<body><form lang={say.official} autocomplete=off novalidate aria-labelledby=t>\n"
        for place, language in enumerate(say.languages):
            checked = " checked" if not place else ""
            yield f"<input type=radio name=l id=l{place} value={language}{checked}>"
        yield f"<header><button type=button id=close class=s>{say.span('ask_close')}</button>"
        yield f"<div class=l>{''.join(self._switch())}</div></header>\n<main{' class=wide' * self._shape.wide}>\n"
        yield from self._start()
        yield from self._questions()
        yield from self._screens()
        if self._cases:
            yield from write_desk(say)
        law = "".join(LawText(self._ruleset, self._data, say, self._codes, self._shape).write())
        yield f"<section id=law><div class=e>{say.p('page_live')}</div>"
        yield f"<div class=z><h2>{say.span('page_law')}</h2>{say.p('page_law_about')}</div>\n{law}</section>\n"
        presumed = self._presumed()
        yield f"<section id=sources><h3>{say.span('sources')}</h3>"
        yield from self._shape.sources.write(self._codes.cited(), say)
        yield "</section>\n"
        if self._shape.more:
            yield from self._shape.more(say)
        yield from self._end()
        yield f"<div id=w hidden>{''.join(self._words())}{presumed}</div><div id=slip></div></main></form>"

    def _switch(self) -> Iterator[str]:
        order = sorted(enumerate(self._say.languages), key=lambda one: NATIVE.get(one[1], one[1]))
        for place, language in order:
            yield f"<label for=l{place} lang={language}>{escape(NATIVE.get(language, language))}</label>"

    def _start(self) -> Iterator[str]:
        say = self._say
        yield f"<section id=start><h1 id=t>{say.span('pack')}</h1>"
        yield f"<div class=i>{say.p('page_about')}</div><div class=i>{say.p('page_time')}</div>"
        yield f"<div class=m>{''.join(self._marks())}</div>"
        yield f"<ul>{self._items('page_private', 'page_remains', 'page_close_does')}</ul>"
        yield f"<button type=button id=begin class='s go'>{say.span('page_start')}</button>"
        yield write_way(say) if self._cases else ""
        yield f"<ul class=w id=cautions>{self._items('until', 'page_filed', *self._cautions(), 'not_advice')}</ul></section>\n"

    def _items(self, *names: str) -> str:
        return "".join(f"<li>{self._say.p(name)}" for name in names if self._say.has(name))

    def _cautions(self) -> Iterator[str]:
        return (f"pack.{name}" for name, _ in self._ruleset.cautions)

    def _marks(self) -> Iterator[str]:
        """What is to be known of the translation that is chosen."""
        for place, name in enumerate(map(self._say.banner, self._say.languages)):
            if name:
                yield f"<div class=m{place}>{self._say.p(name, self._say.languages[place])}</div>"

    def _questions(self) -> Iterator[str]:
        say = self._say
        yield f"<section id=ask><div id=error class=s hidden role=alert><h2>{say.span('page_problem')}</h2>"
        yield f"<a href=#ask>{say.span('page_select')}</a></div>\n"
        facts = {fact.name: fact for fact in self._ruleset.facts}
        for place, data in enumerate(self._data.facts):
            fact = facts[self._law_name(place)]
            yield "".join(write_question(fact, self._law.index.cells[fact.name], data, say)) + "\n"
        yield f"<div class='s nav'><button type=submit id=next class=go>{say.span('ask_continue')}</button>"
        yield f"<button type=button id=back>{say.span('ask_back')}</button></div></section>\n"

    def _screens(self) -> Iterator[str]:
        say = self._say
        yield f"<section id=check class=s hidden><h1>{say.span('ask_check')}</h1><dl id=answers></dl>"
        yield f"<button type=button id=see class=go>{say.span('page_result')}</button></section>\n"
        yield f"<section id=result class=s hidden><h1>{say.span('page_result')}</h1><div id=body></div>"
        yield f"<div class=nav><button type=button id=other>{say.span('ask_check')}</button>"
        yield f"<button type=button id=again>{say.span('ask_again')}</button></div>"
        yield f"<section class=print><h3>{say.span('page_print')}</h3>{say.p('page_print_careful')}"
        yield f"<div class=nav><button type=button id=print-slip>{say.span('page_print_slip')}</button>"
        yield f"<button type=button id=print>{say.span('page_print_all')}</button></div></section></section>\n"

    def _presumed(self) -> str:
        """For each presumed fact, what stands behind the presumption."""
        made = []
        for place, data in enumerate(self._data.facts):
            fact = next(fact for fact in self._ruleset.facts if fact.name == self._law_name(place))
            if fact.presumed:
                behind = (
                    self._codes.cite(fact.presumed.sources) if fact.presumed.sources else self._say.span("assumption")
                )
                made.append(f"<small id=b-{data.name}>{behind}</small>")
        return "".join(made)

    def _end(self) -> Iterator[str]:
        ruleset = self._ruleset
        yield f"<footer id=until data-slip><p class=v>{escape(ruleset.edition)} · {ruleset.sha256[:16]}</footer>\n"

    def _words(self) -> Iterator[str]:
        for name in SCRIPT_WORDS + (DESK_WORDS if self._cases else ()):
            if self._say.has(name):
                yield f"<b id=w-{name}>{self._say.span(name)}</b>"

    def _vocabulary(self) -> str:
        return f"<script type=application/json id=words>{self._cases}</script>\n" if self._cases else ""

    def _law_name(self, place: int) -> str:
        return self._data.facts[place].fact


def _part(name: str) -> str:
    return (PAGE / name).read_text("utf-8")


def _hash(text: str) -> str:
    return b64encode(bytes.fromhex(sha256(text.encode()).hexdigest())).decode()
