"""The engines that answer by SQL: DuckDB, Polars and Spark. All run the query of ``screen.sql``."""
