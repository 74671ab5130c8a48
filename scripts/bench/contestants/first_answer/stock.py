"""From nothing to the first answer, with what openapi-python-client makes of the spec."""

# pyright: reportMissingImports=false
# It is installed in an environment of its own alone.

import sys
import time

from stock_airflow_client import AuthenticatedClient
from stock_airflow_client.api.dag import get_dag_details

with AuthenticatedClient(base_url=sys.argv[1], token="made-up") as client:
    dag_id = get_dag_details.sync("example_dag", client=client).dag_id
    print(dag_id, time.process_time(), time.monotonic())
