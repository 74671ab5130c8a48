"""Real Airflow servers on this machine, of any release, for the demo and the live tests.

`scripts/airflow-up` is the command line; `python -m scripts.servers` is what it runs. Everything
here needs the standard library alone, so that it works before the project's `.venv` has anything.
Linux only: processes are found again through /proc.
"""
