"""Credentials: the key that Astronomer Software wants, and what every Airflow takes.

Each may go into any httpx client. A secret is a str or a callable that returns one, and is never
shown: not by repr, not in an error.
"""

from airflow_openapi._runtime.credentials import Basic, Bearer, Credentials, Login
from airflow_openapi._runtime.tokens import fault_of

__all__ = ["ApiKey", "Basic", "Bearer", "Login"]


class ApiKey(Credentials):
    """The key of a service account on Astronomer Software, or a token from its token page.

    Sent as Software wants it: as the whole of the Authorization header.
    """

    @staticmethod
    def _fault(token: str, /) -> str:
        if token[:7].lower() == "bearer ":
            return "leave out the `Bearer ` before the key: it is sent as it is, without a scheme"
        return fault_of(token)
