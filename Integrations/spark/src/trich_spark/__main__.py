"""Lets `spark-submit` and `python -m trich_spark` run the command."""

import sys

from trich_spark.command import main

sys.exit(main())
