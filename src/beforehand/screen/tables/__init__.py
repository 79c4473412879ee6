"""Tables of cases in files, as streams of Arrow batches in the order of the file.

CSV and its kin, XLSX, Parquet, JSON Lines, and a table in a DuckDB or SQLite file. Nothing is loaded whole but a spreadsheet,
which cannot be large; no connection is opened; each library is imported where it is used.
"""

from beforehand.screen.tables.opening import open_table
from beforehand.screen.tables.table import Table

__all__ = ["Table", "open_table"]
