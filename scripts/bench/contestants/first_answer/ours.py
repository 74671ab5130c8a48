"""From nothing to the first answer, with this client."""

import sys
import time

from airflow_openapi.v2.api.dag import get_dag_details
from airflow_rest import Airflow, Bearer

with Airflow(sys.argv[1], auth=Bearer("made-up"), version="3.3.2") as airflow:
    dag_id = airflow.call(get_dag_details, "example_dag").dag_id
    print(dag_id, time.process_time(), time.monotonic())
