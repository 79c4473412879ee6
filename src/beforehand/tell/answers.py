"""What telling needs of the answers to a case."""

from collections.abc import Iterator, Mapping
from typing import Protocol

from beforehand.ir.answer import Answer
from beforehand.ir.ruleset import Ruleset


class AnswersLike(Protocol):
    """The answers to a case, by decision."""

    @property
    def ruleset(self) -> Ruleset: ...

    @property
    def facts(self) -> Mapping[str, object]: ...

    def __getitem__(self, decision: str, /) -> Answer: ...

    def __iter__(self) -> Iterator[str]: ...
