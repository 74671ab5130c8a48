"""The endpoints of Airflow API, one module each, in a package for each tag."""
