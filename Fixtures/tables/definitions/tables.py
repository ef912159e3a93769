"""All tables of the folder; the figures are published ones where they are known."""

from rankings import RANKINGS
from layouts import LAYOUTS
from transposed import TRANSPOSED

TABLES = RANKINGS + LAYOUTS + TRANSPOSED
