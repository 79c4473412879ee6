"""The command as a process: it ends at once when it is done, and nothing of its output is lost."""

import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

COMMAND = [sys.executable, "-c", "from beforehand.cli.main import run; run()"]


def beforehand(*words: str, facts: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *words], input=facts, capture_output=True, text=True, encoding="utf-8", check=False
    )


def test_an_answer_arrives_whole_through_a_pipe() -> None:
    done = beforehand("decide", "ru-decree-821", "--facts", "-", "--json", facts='{"sex": "female"}')
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("}\n")


@pytest.mark.parametrize(
    ("words", "facts", "status"),
    [
        (("decide", "ru-decree-821", "--facts", "-"), '{"sexx": 1}', 2),
        (("decide", "no-such-pack", "--facts", "-"), "{}", 2),
        (("decide", "ru-decree-821"), "", 2),
        (("verify", "no-such-pack"), "", 2),
        (("--help",), "", 0),
        (("--version",), "", 0),
    ],
)
def test_the_exit_status_is_that_of_the_command(words: tuple[str, ...], facts: str, status: int) -> None:
    done = beforehand(*words, facts=facts)
    assert done.returncode == status
    assert "Traceback" not in done.stderr


def test_a_reader_that_stops_early_is_no_traceback() -> None:
    with subprocess.Popen(
        [*COMMAND, "decide", "ru-decree-821", "--facts", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        process.stdin.write(b'{"sex": "female"}')
        process.stdin.close()
        assert b"Traceback" not in process.stderr.read()


def test_deciding_by_a_shipped_pack_loads_no_reader_of_packs() -> None:
    told = "import sys; from beforehand.cli.main import main\ntry: main()\nexcept SystemExit: pass\n"
    told += (
        "print(sorted({name.partition('.')[0] for name in sys.modules} & {'yaml', 'lark', 'fluent', 'dataclasses'}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", told, "decide", "ru-decree-821", "--facts", "-"],
        input='{"sex": "female"}',
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    "words",
    [
        ("decide", "ru-decree-821", "--facts", "-", "--json", "--lang", "ru"),
        ("decide", "ru-decree-821", "--template", "--as-known", "2025-12-31"),
    ],
)
def test_options_that_would_do_nothing_together_are_refused(words: tuple[str, ...]) -> None:
    done = beforehand(*words, facts="{}")
    assert done.returncode == 2
    assert "goes with" in done.stderr


def test_a_full_disk_and_closed_streams_are_no_traceback() -> None:
    for script in (
        "beforehand > /dev/full",
        "beforehand <&-",
        "beforehand >&-",
        "beforehand 2>&-",
    ):
        command = script.replace("beforehand", '"$@"')
        done = subprocess.run(
            ["/bin/sh", "-c", command, "sh", *COMMAND, "decide", "ru-decree-821", "--facts", "-"],
            input='{"sex": "female"}',
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert "Traceback" not in done.stderr, script


def test_facts_without_end_are_refused() -> None:
    done = beforehand("decide", "ru-decree-821", "--facts", "/dev/zero")
    assert done.returncode == 2
    assert "larger than 1,000,000 characters" in done.stderr


@pytest.mark.parametrize(
    ("library", "extra", "name"), [("pyarrow", "screen", "cases.csv"), ("duckdb", "duckdb", "cases.duckdb")]
)
def test_a_library_that_is_not_installed_is_told_with_what_brings_it(
    tmp_path: Path, library: str, extra: str, name: str
) -> None:
    with duckdb.connect(tmp_path / "cases.duckdb") as link:
        link.execute("CREATE TABLE cases AS SELECT 24 AS age")
    (tmp_path / "cases.csv").write_text("age\n24\n")
    program = f"import sys; sys.modules['{library}'] = None; from beforehand.cli.main import run; run()"
    ended = subprocess.run(
        [sys.executable, "-c", program, "screen", "ru-decree-821", name],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 2
    assert ended.stderr == f"This needs {library}, which is not installed: pip install 'beforehand[{extra}]'.\n"
