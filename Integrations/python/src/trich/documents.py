"""Documents one after another, and the tables that can be made of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from trich.tables import TABLES, Table, arrow_table

if TYPE_CHECKING:
    import os

    import pandas
    import polars
    import pyarrow

    from trich.errors import InputError
    from trich.model import Document


class Documents(Iterable["Document"]):
    """Documents as they come; what makes a table of them reads them to the end.

    >>> documents = trich.extract_many(pages)
    >>> documents.to_pandas()[["subject", "index", "period", "value", "sentence", "url"]]

    `table` is "records", "findings" or "documents". A stream can be read once; `keep()` holds all
    documents, so that several tables can be made of them.
    """

    def __init__(
        self, source: Iterable[Document], failures: list[InputError] | None = None
    ) -> None:
        self._source = source
        self.failures: list[InputError] = [] if failures is None else failures
        """What could not be read so far, where errors are not raised."""

    def __iter__(self) -> Iterator[Document]:
        return iter(self._source)

    def keep(self) -> Documents:
        """The same documents, read to the end and held."""
        return Documents(list(self._source), self.failures)

    def rows(self, table: Table = "records") -> Iterator[dict[str, Any]]:
        """The rows of a table, one after another, as plain mappings."""
        make = TABLES[table].rows
        for document in self:
            yield from make(document)

    def to_pandas(self, table: Table = "records") -> pandas.DataFrame:
        """A pandas frame; codes such as "01" stay text."""
        import pandas

        columns = TABLES[table].columns
        frame = pandas.DataFrame(list(self.rows(table)), columns=list(columns))
        return frame.astype({name: kind.pandas for name, kind in columns.items()})

    def to_arrow(self, table: Table = "records") -> pyarrow.Table:
        """An Arrow table."""
        return arrow_table(self.rows(table), TABLES[table].columns)

    def to_polars(self, table: Table = "records") -> polars.DataFrame:
        """A polars frame."""
        import polars

        columns = TABLES[table].columns
        schema = {name: getattr(polars, kind.polars) for name, kind in columns.items()}
        return polars.DataFrame(list(self.rows(table)), schema=schema)

    def to_parquet(self, path: str | os.PathLike[str], table: Table = "records") -> None:
        """Writes a Parquet file, by pyarrow."""
        from pyarrow import parquet

        parquet.write_table(self.to_arrow(table), path)
