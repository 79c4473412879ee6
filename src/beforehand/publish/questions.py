"""The questions as a form: one fieldset per fact, its options as radios, "I do not know" on each.

Names are neutral (q1, a1): an inspected phone must not tell by the names of fields what was asked.
"""

from collections.abc import Iterator

from beforehand.ir.cells import Cells
from beforehand.ir.ruleset import Fact
from beforehand.publish.data import PageFact, PageOption
from beforehand.publish.tongues import Tongues
from beforehand.publish.words import option_id, options_of


def write_question(fact: Fact, cells: Cells, data: PageFact, say: Tongues) -> Iterator[str]:
    """The question about one fact. The script makes checkboxes of the radios where several answers are possible."""
    words = f"fact-{fact.name}"
    name = data.name
    yield f"<fieldset id={name}><legend><h2>{say.span(f'{words}.asks_you', terms=False)}</h2></legend>"
    if say.has(f"{words}.why"):
        yield f"<div class=y>{say.p(f'{words}.why')}</div>"
    if fact.several:
        yield f"<div class='y j'>{say.p('page_several')}</div>"
    for written, option in _in_order(fact, cells, data):
        yield f"<label><input type=radio name={name} id={option.id} value={option.cell}>{say.span(option_id(fact, written))}</label>"
    how = f"<small>{say.span(f'{words}.find_out', terms=False)}</small>" if say.has(f"{words}.find_out") else ""
    yield f"<label class=u><input type=radio name={name} id={name}u value={data.unknown}>{say.span('ask_not_known')}{how}</label></fieldset>"


def _in_order(fact: Fact, cells: Cells, data: PageFact) -> Iterator[tuple[str, PageOption]]:
    """The options with their words, in the order of the words."""
    left = {cell: [option for option in data.options if option.cell == cell] for cell in range(cells.size)}
    for written, cell in options_of(fact, cells):
        yield written, left[cell].pop(0)
