"""From nothing to the first answer, with apache-airflow-client 3.3.2."""

# pyright: reportMissingImports=false
# It is installed in an environment of its own alone.

import sys
import time

import airflow_client.client
from airflow_client.client.api.dag_api import DAGApi

configuration = airflow_client.client.Configuration(host=sys.argv[1], access_token="made-up")
with airflow_client.client.ApiClient(configuration) as client:
    dag_id = DAGApi(client).get_dag_details("example_dag").dag_id
    print(dag_id, time.process_time(), time.monotonic())
