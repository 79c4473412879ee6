"""Pictures in the documents are drawn by the program, are current, and fetch nothing."""

import pictures


def test_the_picture_of_the_interview_is_current() -> None:
    made = pictures.ask_svg()
    assert pictures.PICTURE.read_text("utf-8") == made, "run `python docs/pictures.py`"
    assert len(made) < 100_000
    assert made.count("http") == 1, "the name of its format"
