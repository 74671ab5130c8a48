"""What the adapters of astro-airflow-mcp do, which give dicts. Loaded by name."""
