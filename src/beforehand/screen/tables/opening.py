"""From a path to a table: what kind of file it is, by its first bytes, then by its name."""

from pathlib import Path

from beforehand.screen.tables.table import Table, refused

KINDS = "CSV, XLSX, Parquet, JSON Lines, or a DuckDB or SQLite file"

TEXTS = {".csv", ".tsv", ".tab", ".txt"}
LINES = {".jsonl", ".ndjson", ".json"}
_FIRST = 4096


def open_table(path: str | Path, *, table: str | None = None) -> Table:
    """A table of cases in a file. ``table`` names a sheet of a spreadsheet, or a table of a database.

    Raises TableError with what is wrong with the file and what to do.
    """
    path = Path(path)
    first = _first_bytes(path)
    kind = _kind(path, first)
    if table is not None and kind not in {"xlsx", "duckdb", "sqlite"}:
        raise refused(path, "no-tables-inside", "--table names a sheet or a table of a database; this file has none.")
    match kind:
        case "xlsx":
            from beforehand.screen.tables.workbook import Workbook

            return Workbook(path, table)
        case "parquet":
            from beforehand.screen.tables.parquet import ParquetTable

            return ParquetTable(path)
        case "duckdb":
            from beforehand.screen.tables.duckdb_file import DuckDBTable

            return DuckDBTable(path, table)
        case "sqlite":
            from beforehand.screen.tables.sqlite_file import SQLiteTable

            return SQLiteTable(path, table)
        case "lines":
            from beforehand.screen.tables.json_lines import LinesTable

            return LinesTable(path)
        case _:
            from beforehand.screen.tables.delimited import DelimitedTable

            return DelimitedTable(path)


def _first_bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise refused(path, "not-a-file", "This is a folder, not a table.", f"Give one file: {KINDS}.")
        with path.open("rb") as file:
            first = file.read(_FIRST)
    except OSError as error:
        raise refused(path, "unreadable", f"The table cannot be read: {error.strerror or error}.") from None
    if not first.strip():
        raise refused(path, "empty-file", "The file is empty.", "A table has a header and rows.")
    return first


def _kind(path: Path, first: bytes) -> str:
    """The kind of a file. Raises TableError for one that is known not to be a table here."""
    suffix = path.suffix.casefold()
    if first.startswith(b"PK\x03\x04"):
        return _zipped(path)
    if first.startswith(b"PAR1"):
        return "parquet"
    if first.startswith(b"PARE"):
        raise refused(path, "encrypted", "The Parquet file is encrypted.", "Decrypt it first.")
    if first[8:12] == b"DUCK":
        return "duckdb"
    if first.startswith(b"SQLite format 3\x00"):
        return "sqlite"
    if first.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        raise _old_office(path)
    if first.startswith(b"%PDF"):
        raise refused(path, "unknown-kind", "This is a PDF, not a table.", f"Tables are {KINDS}.")
    if first.startswith((b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd")):
        raise refused(path, "compressed", "The file is compressed.", "Unpack it first.")
    if suffix in {".xlsx", ".xlsm", ".parquet", ".duckdb", ".db", ".sqlite", ".sqlite3"}:
        advice = f"Look how it was made, or call it by what it is. Tables are {KINDS}."
        raise refused(path, "wrong-suffix", f"The name ends in {suffix}, but the content is something else.", advice)
    start = first.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"{"):
        return "lines"
    if suffix in LINES:
        if start.startswith(b"["):
            advice = "Write each object on a line of its own (JSON Lines): jq -c '.[]' does it."
            raise refused(path, "json-array", "The file is one JSON list.", advice)
        raise refused(path, "wrong-suffix", f"The name ends in {suffix}, but no JSON object begins the file.")
    if _is_text(first) or suffix in TEXTS:
        return "text"
    raise refused(path, "unknown-kind", "It is not known what kind of file this is.", f"Tables are {KINDS}.")


def _zipped(path: Path) -> str:
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(path) as book:
            names = set(book.namelist())
    except (BadZipFile, OSError):
        raise refused(
            path, "broken-file", "The file is damaged: its end is missing.", "Fetch or save it again."
        ) from None
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "mimetype" in names:
        raise refused(path, "unknown-kind", "This is an OpenDocument file.", "Save the sheet as XLSX or CSV.")
    if "xl/workbook.bin" in names:
        raise refused(path, "unknown-kind", "This is a binary workbook (XLSB).", "Save the sheet as XLSX or CSV.")
    raise refused(path, "compressed", "This is a ZIP file without a sheet.", "Unpack it first.")


def _old_office(path: Path) -> Exception:
    content = path.read_bytes()[: 1 << 22]
    if "EncryptedPackage".encode("utf-16-le") in content:
        advice = "Open it with its password and save it without one, in a folder that only you can read."
        return refused(path, "encrypted", "The workbook is protected by a password.", advice)
    return refused(path, "unknown-kind", "This is an old office file (.xls or .doc).", "Save the sheet as XLSX or CSV.")


def _is_text(first: bytes) -> bool:
    """Whether bytes may be text: no control characters but those of lines and tabs, or UTF-16."""
    if first.startswith((b"\xff\xfe", b"\xfe\xff")) or first[1::2].count(0) * 4 > len(first):
        return True
    return not any(byte < 32 and byte not in b"\t\n\r\x0b\x0c\x1a\x1b\x1c\x1d\x1e\x1f" for byte in first)
