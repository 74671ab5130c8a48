"""Credentials: the key that Astronomer Software wants, and what every Airflow takes.

Each may go into any httpx client. A secret is a str or a callable that returns one, and is never
shown: not by repr, not in an error.
"""

from airflow_openapi._runtime.credentials import Basic, Bearer, Credentials, Login

__all__ = ["ApiKey", "Basic", "Bearer", "Login"]


class ApiKey(Credentials):
    """The key of a service account on Astronomer Software, or a token from its token page.

    Sent as Software wants it: as the whole of the Authorization header.
    """
