"""`make demo`: a run on a real Airflow, triggered, waited for and read; then all is gone again."""
