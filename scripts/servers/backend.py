"""Basic authentication for the API of Airflow 1.10, which has none that its users could log in by.

Its own backends are one that lets everybody in, one that lets nobody in, and one for a table of
users that its web pages do not know.
"""

from __future__ import annotations

from string import Template

# Text, not a module: 1.10 imports it, on a Python of its own, from the folder config of its home.
_TEXT = Template("""\
from functools import wraps

from flask import Response, request

CLIENT_AUTH = None


def init_app(_): pass


def requires_authentication(function):
    @wraps(function)
    def checked(*args, **kwargs):
        given = request.authorization
        if given and (given.username, given.password) == ("$user", "$password"):
            return function(*args, **kwargs)
        return Response("Unauthorized", 401, {"WWW-Authenticate": "Basic"})
    return checked
""")
BACKEND = "one_user"


def backend_files(user: str, password: str) -> dict[str, str]:
    """Return the file of the backend that knows one user, by its path below the server's home."""
    return {f"config/{BACKEND}.py": _TEXT.substitute(user=user, password=password)}
