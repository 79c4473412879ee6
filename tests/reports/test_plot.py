"""The picture: the same bytes for the same reports, nothing on top of anything else, nothing left behind."""

from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from msgspec.structs import replace

from beforehand.law import load_law
from beforehand.reports.finding import caution, find, newest

pytest.importorskip("matplotlib")

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text

from beforehand.reports.plot import _picture, draw_plot

PACK = load_law("ru-decree-821").ruleset


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["svg", "png"])
def test_the_same_reports_give_the_same_bytes(kind: str) -> None:
    assert draw_plot(PACK, kind) == draw_plot(PACK, kind)


def test_the_svg_has_its_finding_and_caution_as_words_and_no_date_of_making() -> None:
    page = draw_plot(PACK, "svg").decode()
    ET.fromstring(page)
    assert f"<title>{find(PACK).headline}</title>" in page
    assert caution(PACK) in page.replace("&quot;", '"')
    assert "dc:date" not in page
    assert "<script" not in page


def test_no_words_stand_on_other_words_or_leave_the_picture() -> None:
    found, last = find(PACK), newest(PACK.reports)
    assert found.first
    assert last
    figure = _picture(PACK, found, found.first, last)
    renderer = FigureCanvasAgg(figure).get_renderer()  # type: ignore[no-untyped-call]
    figure.draw(renderer)
    texts = [text for text in figure.findobj(Text) if text.get_visible() and text.get_text()]
    boxes = [(text.get_text(), text.get_window_extent(renderer)) for text in texts]
    for text, box in boxes:
        assert box.x0 >= 0, text
        assert box.y0 >= 0, text
        assert box.x1 <= figure.bbox.width, text
        assert box.y1 <= figure.bbox.height, text
    for (one, a), (other, b) in combinations(boxes, 2):
        assert not a.shrunk(0.98, 0.9).overlaps(b.shrunk(0.98, 0.9)), (one, other)


def test_nothing_is_written_to_the_home_of_the_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    draw_plot(PACK, "svg")
    assert list(tmp_path.iterdir()) == []


def test_without_any_day_there_is_nothing_to_draw() -> None:
    undated = replace(PACK, reports=tuple(replace(report, date=None) for report in PACK.reports))
    with pytest.raises(ValueError, match="day"):
        draw_plot(undated, "svg")
