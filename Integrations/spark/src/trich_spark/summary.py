"""What a job did, for a person and for the exit code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass
class Summary:
    """The sums of the accounts of all partitions."""

    partitions: int = 0
    documents: int = 0
    bytes: int = 0
    not_read: int = 0
    attempts: int = 0
    reread: int = 0
    lost: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, accounts: Iterable[dict], reread: int = 0) -> Summary:
        """The sums of `accounts`; `reread` files had to be read again as a whole."""
        summary = cls(reread=reread)
        for account in accounts:
            summary.add(account)
        return summary

    def add(self, account: dict) -> None:
        """Adds the account of a partition."""
        self.partitions += 1
        self.documents += account["documents"]
        self.bytes += account["bytes"].get("size", 0)
        self.not_read += account["not_read"]
        self.attempts += account["attempts"]
        self.lost.update(account["lost"])
        if account["failure"]:
            where = f"{account['paths'][0]} from byte {account['first']}"
            self.failures.append(f"{where}: {account['failure']}")

    @property
    def is_complete(self) -> bool:
        """Whether nothing of the input is missing from the output."""
        return not (self.failures or self.lost or self.not_read)

    def __str__(self) -> str:
        """A few lines for a person."""
        lost = ", ".join(f"{reason} {count}" for reason, count in sorted(self.lost.items()))
        lines = [
            f"partitions  {self.partitions}, {len(self.failures)} failed, "
            f"{self.attempts - self.partitions} attempts in vain, {self.reread} files read again",
            f"documents   {self.documents} of {self.bytes / 1e6:.1f} MB, {self.not_read} not read",
            f"lost        {lost or 'nothing'}",
        ]
        return "\n".join(lines + [f"failed      {failure}" for failure in self.failures])
