"""From nothing to the first answer, with an adapter of astro-airflow-mcp, which reads a DAG."""

# pyright: reportMissingImports=false
# It is installed in an environment of its own alone.

import sys
import time

from astro_airflow_mcp.adapters import AirflowV3Adapter

adapter = AirflowV3Adapter(sys.argv[1], "3.3.2", token_getter=lambda: "made-up")
dag_id = adapter.get_dag("example_dag")["dag_id"]
print(dag_id, time.process_time(), time.monotonic())
