"""Spark, on this machine or on a cluster: Parquet or a data frame goes in, Parquet or batches come out.

It has no page to look at, writes no log (``OFF``: no cell can stand in one), and on one machine listens to that machine only.
The query casts nothing and holds nothing of the data, so no message of an error can repeat a cell either.
"""

import warnings
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import pyarrow as pa
from pyspark.errors import PySparkRuntimeError
from pyspark.sql import DataFrame, SparkSession, functions
from pyspark.sql.pandas.types import to_arrow_schema

from beforehand.errors import TableError
from beforehand.law import Law
from beforehand.screen.cells import Reader
from beforehand.screen.engines.values import read_values
from beforehand.screen.sql import CASES, free_name, make_road
from beforehand.text.problem import Problem

LOCAL = "local[2]"

SETTINGS = {
    "spark.app.name": "beforehand",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.eventLog.enabled": "false",
    "spark.log.level": "OFF",
    "spark.executor.syncLogLevel.enabled": "true",
    "spark.sql.ansi.enabled": "true",
    "spark.sql.caseSensitive": "true",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.execution.arrow.pyspark.enabled": "true",
    "spark.sql.debug.maxToStringFields": "0",
}

AT_HOME = {
    "spark.driver.extraJavaOptions": f"-Dlog4j2.configurationFile={Path(__file__).with_name('spark_log.properties').as_uri()}",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.sql.shuffle.partitions": "2",
}
"""Settings of a Spark that runs on one machine."""

Source: TypeAlias = str | Path | DataFrame | pa.Table


def session(master: str | None = None) -> SparkSession:
    """The session of this process: one of our own, or the one that runs already (in a notebook, on a cluster).

    ``master`` is the URL of a cluster; without it Spark runs here, on two threads. Raises TableError where there is no Java.
    """
    running = SparkSession.getActiveSession()
    if running is not None:
        return running
    warnings.filterwarnings("ignore", "PySpark does not yet fully support pandas", FutureWarning)  # none is used here
    master = master or LOCAL
    builder = SparkSession.builder.master(master)
    for key, value in (SETTINGS | (AT_HOME if master.startswith("local") else {})).items():
        builder = builder.config(key, value)
    try:
        made = builder.getOrCreate()
    except PySparkRuntimeError:
        message = "Spark did not start: no Java answered."
        help_ = "Install Java 17 or newer, or set JAVA_HOME; or use another engine."
        raise TableError((Problem("no-java", message, help=help_),)) from None
    made.sparkContext.setLogLevel("OFF")
    return made


def screen_spark(
    law: Law, source: Source, columns: Mapping[str, str], readers: Mapping[str, Reader], *, master: str | None = None
) -> Iterator[pa.RecordBatch]:
    """The answers to each row, in order, as ``screen_duckdb`` gives them. All of them are collected here: see ``write_spark``."""
    found = spark_answers(session(master), law, source, columns, readers).toArrow().sort_by("row")
    numbers = found.column("row").combine_chunks()
    yield from found.set_column(0, "row", pa.array(np.asarray(numbers) + 1)).to_batches()


def write_spark(
    law: Law,
    source: Source,
    columns: Mapping[str, str],
    readers: Mapping[str, Reader],
    target: str | Path,
    *,
    keep: Sequence[str] = (),
    master: str | None = None,
) -> None:
    """Write the answers in words as Parquet, on the cluster itself: a folder with a file for each part of the work.

    Each row has its number in ``row`` (``row_`` if that is kept; from 1, in the order of the files' names), and the columns
    ``keep`` of the source.
    Raises what ``screen_duckdb`` raises, and Spark's own AnalysisException if ``target`` is there already.
    """
    found = spark_answers(session(master), law, source, columns, readers, words=True, keep=keep)
    row = free_name("row", keep)
    found.withColumn(row, functions.col(row) + 1).write.option("compression", "zstd").parquet(str(target))


def spark_answers(
    spark: SparkSession,
    law: Law,
    source: Source,
    columns: Mapping[str, str],
    readers: Mapping[str, Reader],
    *,
    words: bool = False,
    keep: Sequence[str] = (),
) -> DataFrame:
    """The answers as a data frame: ``row`` (from 0; the rows are in no order), ``keep``, then numbers or words, ``problems``."""
    key = free_name("row", [*columns.values(), *keep])
    cases = _taken(spark, source, [*dict.fromkeys([*columns.values(), *keep])], key)
    schema = to_arrow_schema(cases.schema)
    types = {fact: schema.field(column).type for fact, column in columns.items()}

    def distinct(wanted: Sequence[str], most: int) -> dict[str, list[object]]:
        return _distinct(cases, wanted, schema, most)

    read = read_values(law, columns, types, readers, distinct)
    road = make_road(law, columns, types, read, "spark", words=words, keep=keep)
    for own in road.look_ups:
        functions.broadcast(spark.createDataFrame(own.table)).createOrReplaceTempView(own.name)
    cases.createOrReplaceTempView(CASES)
    made = spark.sql(road.query)
    return made.withColumnRenamed(key, free_name("row", keep))


def _distinct(cases: DataFrame, wanted: Sequence[str], schema: pa.Schema, most: int) -> dict[str, list[object]]:
    """The different values of columns, in one run for all columns of a type; a column of too many stops no machine."""
    found: dict[str, list[object]] = {column: [] for column in wanted}
    for kind in {schema.field(column).type for column in wanted}:
        own = [column for column in wanted if schema.field(column).type == kind]
        pairs = (
            functions.struct(functions.lit(place).alias("place"), _column(cases, column).alias("value"))
            for place, column in enumerate(own)
        )
        each = (
            cases.select(functions.explode(functions.array(*pairs)).alias("pair"))
            .select("pair.place", "pair.value")
            .distinct()
        )
        for pair in each.limit(most * len(own)).toArrow().to_pylist():
            found[own[pair["place"]]].append(pair["value"])
    return found


def _column(frame: DataFrame, column: str) -> Any:
    return frame[f"`{column.replace('`', '``')}`"]


def _taken(spark: SparkSession, source: Source, columns: list[str], key: str) -> DataFrame:
    if isinstance(source, pa.Table):
        plain = source.select(columns)
        for place, field in enumerate(plain.schema):
            if pa.types.is_dictionary(field.type):
                plain = plain.set_column(place, field.name, plain.column(place).cast(field.type.value_type))
        return spark.createDataFrame(plain.append_column(key, pa.array(np.arange(source.num_rows))))
    if isinstance(source, DataFrame):
        return source.select(
            *(_column(source, column) for column in columns), functions.monotonically_increasing_id().alias(key)
        )
    frame = spark.read.parquet(str(source))
    own = [_column(frame, column) for column in columns]
    in_file = functions.col("_metadata.row_index").cast("bigint")
    files = frame.groupBy(functions.col("_metadata.file_path").alias("file")).count().orderBy("file").collect()
    if len(files) <= 1:
        return frame.select(*own, in_file.alias(key))
    firsts = np.cumsum([0, *(file["count"] for file in files)])[:-1]
    before = spark.createDataFrame(pa.table({"file": [file["file"] for file in files], "first": firsts}))
    joined = frame.select(
        *own, functions.col("_metadata.file_path").alias("file of the row"), in_file.alias("place in it")
    )
    numbered = joined.join(functions.broadcast(before), joined["`file of the row`"] == before["file"])
    return numbered.select(
        *(_column(joined, column) for column in columns),
        (functions.col("place in it") + functions.col("first")).alias(key),
    )
