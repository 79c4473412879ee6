"""Every string that the page says, by id: what is said first, what stands under it, and of which kind that is.

    {"fact-age.asks_you": ("Сколько вам лет …?", "How old are you …?", "="), "why": ("Почему", "Why", "="), …}

Ids are those of the pack's words and of the program's own words. An option is ``option-<fact>-<value>`` or, of
a number or a date, ``option-<fact>-<cell>``; the default rule of a decision is ``rule-<decision>-otherwise``.
"""

from collections.abc import Iterator
from datetime import date

from beforehand.ir.cells import Cells
from beforehand.ir.ruleset import OTHERWISE, Fact
from beforehand.law import Law
from beforehand.tell.beside import apart
from beforehand.tell.plain import sources_until
from beforehand.tell.speech import Speech

Said = tuple[str, str, str]
"""What is said, what stands under it, and its kind: see ``tell.beside``."""

OTHER_COUNTRY = "other"
"""Stands for every country that the law does not name."""

OWN = (
    *("page_title", "page_about", "page_time", "page_private", "page_remains", "page_close_does"),
    *("page_start", "page_select", "page_problem", "page_several", "page_change", "page_result"),
    *("page_missing", "page_print", "page_print_careful", "page_print_all", "page_print_slip"),
    *(
        "page_file",
        "page_reports",
        "show_timeline",
        "show_figures",
        "show_comparisons",
        "page_live",
        "page_law",
        "page_law_about",
        "page_law_unless",
    ),
    *("ask_not_known", "ask_why", "ask_find_out", "ask_back", "ask_close", "ask_continue", "ask_check", "ask_again"),
    *("reported", "disputed_verdict", "guarded", "says_so", "facts_missing", "disputed", "silent", "no_sources"),
    *("why", "otherwise_rule", "tried", "open_facts", "open_points", "ways"),
    *("who_says_what", "who_says", "nobody_says"),
    *("comments_only", "papers", "risks", "promised", "notes", "presumed", "assumption", "help", "given", "sources"),
    *("not_advice", "state_settled", "state_reported", "state_disputed", "state_silent"),
    *("support_0", "support_1", "support_2", "support_3"),
    *("page_screen", "page_screen_about", "page_screen_how", "page_screen_choose", "page_screen_going"),
    *("page_screen_save", "page_screen_careful", "page_screen_personal", "page_screen_two"),
    *("page_screen_nothing", "page_screen_broken", "sheet_no_names", "screen_rows", "screen_unread"),
    *("screen_contradict", "screen_faults", "screen_away", "screen_missing", "screen_not_asked", "screen_no_answer"),
    *("kind_official", "kind_foreign_official", "kind_news_agency", "kind_press", "kind_commentary"),
    *("seen_whole", "seen_excerpt", "seen_not_seen", "unchecked_original", "unchecked_translation", "page_unchecked"),
)
"""The program's own words that the page uses as they are."""


def page_words(law: Law, language: str) -> dict[str, Said]:
    """All strings of the page in a language. Raises UnknownNameError for a language that the pack does not have."""
    speech = Speech(law.ruleset, language)
    told = dict(_own(speech)) | dict(_pack(speech))
    for fact in law.ruleset.facts:
        told |= dict(options_in_words(speech, fact, law.index.cells[fact.name]))
    return {name: apart(text) for name, text in told.items()}


def _own(speech: Speech) -> Iterator[tuple[str, str]]:
    for name in OWN:
        yield name, speech.own(name)
    newest = sources_until(speech.ruleset)
    if newest:
        for name in ("until", "settled", "page_filed"):
            yield name, speech.own(name, day=speech.day(newest))


def _pack(speech: Speech) -> Iterator[tuple[str, str]]:
    ruleset, pack = speech.ruleset, speech.pack
    yield "pack", pack("pack")
    for name, _ in ruleset.cautions:
        yield f"pack.{name}", pack(f"pack.{name}")
    yield "help_lines", pack("help") if ruleset.help else speech.own("help_default")
    for fact in ruleset.facts:
        asks = pack(f"fact-{fact.name}.asks") or speech.fact(fact.name)
        yield f"fact-{fact.name}.asks_you", pack(f"fact-{fact.name}.asks_you") or asks
        for part in ("why", "find_out"):
            told = pack(f"fact-{fact.name}.{part}")
            if told:
                yield f"fact-{fact.name}.{part}", told
    for decision in ruleset.decisions:
        yield f"decision-{decision.name}.asks", pack(f"decision-{decision.name}.asks", decision.asks)
        for outcome in decision.outcomes:
            yield f"decision-{decision.name}.{outcome}", speech.outcome(decision.name, outcome)
        paths = [rule.path for rule in decision.every_rule()] + [OTHERWISE] * bool(decision.otherwise)
        for path in paths:
            yield rule_id(decision.name, path), speech.rule(decision.name, path)
    for point in ruleset.points:
        yield f"point-{point.name}", pack(f"point-{point.name}", point.asks)
        for reading in point.readings:
            yield f"point-{point.name}.{reading.name}", pack(f"point-{point.name}.{reading.name}", reading.says)
    for note in ruleset.notes:
        yield f"note-{note.name}", pack(f"note-{note.name}", note.says)
    yield from _background(speech)


def _background(speech: Speech) -> Iterator[tuple[str, str]]:
    """Timeline, figures and other countries."""
    ruleset, pack = speech.ruleset, speech.pack
    for event in ruleset.timeline:
        yield f"event-{event.name}", pack(f"event-{event.name}", event.says)
    for figure in ruleset.figures:
        words = f"figure-{figure.name}"
        yield words, pack(words, figure.about)
        for part in ("who", "caution", "figure"):
            told = pack(f"{words}.{part}")
            if told:
                yield f"{words}.{part}", told
    for comparison in ruleset.comparisons:
        words = f"comparison-{comparison.name}"
        yield words, pack(words, comparison.says)
        if comparison.caution:
            yield f"{words}.caution", pack(f"{words}.caution", comparison.caution)


def rule_id(decision: str, path: str) -> str:
    """The id of a rule's words."""
    return f"rule-{decision}-{path.replace('/', '-')}"


def options_in_words(speech: Speech, fact: Fact, cells: Cells) -> Iterator[tuple[str, str]]:
    """The options of a fact in words."""
    for written, cell in options_of(fact, cells):
        yield option_id(fact, written), _option(speech, fact, cells, written, cell)


def options_of(fact: Fact, cells: Cells) -> Iterator[tuple[str, int]]:
    """What can be chosen, and its cell: each value, each country that the law names, one for all others, each range.

    Values stand in the pack's order, named countries before the others, and a country fact's own values last.
    """
    if cells.ranges:
        yield from ((str(cell), cell) for cell in range(cells.size))
        return
    if fact.kind != "country":
        yield from ((value, cells.find(value)) for value in fact.values)
        return
    others = _others(cells)
    for cell, group in enumerate(cells.groups):
        yield from ((value, cell) for value in group if is_country(value) and cell != others)
    if others is not None:
        yield OTHER_COUNTRY, others
    yield from ((value, cells.find(value)) for value in fact.values if not is_country(value))


def _others(cells: Cells) -> int | None:
    """The class that most countries are in."""
    counts = [sum(map(is_country, group)) for group in cells.groups]
    return counts.index(max(counts)) if any(counts) else None


def _option(speech: Speech, fact: Fact, cells: Cells, written: str, cell: int) -> str:
    if cells.ranges:
        return _range(speech, fact, cells, cell)
    if fact.kind == "country" and written == OTHER_COUNTRY:
        named = sum(any(map(is_country, group)) for group in cells.groups) > 1
        return speech.own("ask_other_country" if named else "ask_any_country")
    return speech.value(fact, written)


def option_id(fact: Fact, written: str) -> str:
    """The id of an option's words."""
    return f"option-{fact.name}-{written}"


def is_country(value: str) -> bool:
    """Whether a value of a country fact is a country's code, not one of the fact's own values."""
    return len(value) == 2 and value.isascii() and value.isupper()


def _range(speech: Speech, fact: Fact, cells: Cells, cell: int) -> str:
    low, high = cells.ranges[cell]
    dated = fact.kind == "date"
    from_start, to_end = low in {None, fact.low}, high in {None, fact.high}
    own = speech.own
    if from_start and to_end:
        return own("ask_any_day" if dated else "ask_any_number")
    if low == high:
        return own("ask_on", day=_day(speech, low)) if dated else own("ask_exactly", value=str(low))
    if from_start:
        after = (high or 0) + 1
        return own("ask_before", day=_day(speech, after)) if dated else own("ask_under", high=str(after))
    if to_end and dated:
        return own("ask_since", day=_day(speech, low))
    if to_end:
        alone = len(set(cells.ranges[cell - 1])) == 1
        return own("ask_over", low=str((low or 0) - 1)) if alone else own("ask_or_more", low=str(low))
    ends = (_day(speech, low), _day(speech, high)) if dated else (str(low), str(high))
    return own("between", low=ends[0], high=ends[1])


def _day(speech: Speech, number: int | None) -> str:
    return speech.day(date.fromordinal(number or 1).isoformat())
