"""The endpoints of Airflow API (Experimental), one module each, in a package for each tag."""
