"""From nothing to the first answer, with httpx and the standard library."""

import json
import sys
import time

import httpx

headers = {"Authorization": "Bearer made-up"}
with httpx.Client(base_url=sys.argv[1], headers=headers) as client:
    answer = client.get("/api/v2/dags/example_dag/details")
    answer.raise_for_status()
    dag_id = json.loads(answer.content)["dag_id"]
    print(dag_id, time.process_time(), time.monotonic())
