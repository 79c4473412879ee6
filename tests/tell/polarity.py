"""Whether a line says yes or no: needed or not needed, accepted or none. Words that deny, by language."""

import re
from collections.abc import Iterator, Mapping

from beforehand.ir.ruleset import OTHERWISE, Ruleset
from beforehand.ir.sentences import originals

DENIES = {
    "en": r"\b(?:no|not|none|never|nobody|nothing|without|cannot)\b",
    "ru": r"\b(?:не|нет|ни|никто|никакой|нельзя|неизвестн\w*)\b",
    "uz": r"\b(?:emas\w*|yo'q\w*|hech|noma'lum\w*|\w+ma(?:y|ydi|gan|s|slik)\w*)\b",
    "uz-Cyrl": r"\b(?:эмас\w*|йўқ\w*|ҳеч|номаълум\w*|\w+ма(?:й|йди|ган|с|слик)\w*)\b",
    "tg": r"\b(?:не|нест\w*|ҳеҷ|номаълум\w*|на(?:ме|бояд|дор|шуд|буд|хоҳ|кард)\w*)\b",
    "ky": r"\b(?:эмес\w*|жок\w*|эч|белгисиз\w*|\w+(?:ба|бе|бо|бө|па|пе|по|пө)(?:й|йт|ган|ген|гон|гөн)\w*)\b",
    "az": r"\b(?:deyil\w*|yox\w*|xeyr|heç|naməlum\w*|\w+m(?:ır|ir|ur|ür|ayıb|əyib)\w*)\b",
}
"""Written for outcome lines, which are short and say one thing. A translation that denies in another way needs it added
here, by somebody who reads the language."""

RELEASES = {
    "en": r"outside|exempt|only|no rule|ordinary procedure|free",
    "ru": r"освобожд|не касается|не действует|не относится|не попадает|только|в обычном порядке|старше",
}
BINDS = {
    "en": r"\bmust\b|cover|every|is hit|is not outside|does not put",
    "ru": r"долж(?:ен|ны)|действует при|ко всем|касается и|нужно приложить|не освобожда",
}
"""The same for the sentences of rules: what puts a person outside, and what binds him."""


def denies(language: str, text: str) -> bool:
    """Whether a line denies. Apostrophes of Uzbek are written in several ways."""
    straight = re.sub("[ʻʼ‘’`]", "'", text)
    return re.search(DENIES[language], straight, re.IGNORECASE) is not None


def turned_outcomes(rules: Ruleset, translated: Mapping[str, str], language: str) -> Iterator[str]:
    """The ids of outcome lines, and of yes and no, that deny where the original does not, or the other way round."""
    said = originals(rules)
    lines = [f"decision-{d.name}.{outcome}" for d in rules.decisions for outcome in d.outcomes]
    lines += [f"fact-{f.name}.{value}" for f in rules.facts if f.kind == "yes_no" for value in f.values]
    for name in lines:
        if name in translated and denies(rules.language, said[name]) != denies(language, translated[name]):
            yield name


def turned_rules(rules: Ruleset, said: Mapping[str, str], language: str, released: frozenset[str]) -> Iterator[str]:
    """The ids of rule sentences that do not say what their outcome is: outside (``released``), or bound."""
    for decision in rules.decisions:
        if not released & set(decision.outcomes):
            continue
        thens = [(rule.path, rule.then) for rule in decision.every_rule()]
        thens += [(OTHERWISE, decision.otherwise.then)] if decision.otherwise else []
        for path, then in thens:
            name = f"rule-{decision.name}-{path.replace('/', '-')}"
            marker = RELEASES[language] if then in released else BINDS[language]
            if not re.search(marker, said[name], re.IGNORECASE):
                yield name
