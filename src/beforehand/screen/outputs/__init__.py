"""Answers as files: CSV, TSV, JSON Lines, XLSX, Parquet, DuckDB and SQLite, each written whole or not at all."""

from beforehand.screen.outputs.about import about_of
from beforehand.screen.outputs.beside import ReasonsBeside, open_reasons_beside, reasons_path
from beforehand.screen.outputs.opening import open_output
from beforehand.screen.outputs.output import Output
from beforehand.screen.outputs.written import read_answers

__all__ = [
    "Output",
    "ReasonsBeside",
    "about_of",
    "open_output",
    "open_reasons_beside",
    "read_answers",
    "reasons_path",
]
