"""The endpoints of Airflow API (Stable), one module each, in a package for each tag."""
