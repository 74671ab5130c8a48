"""Stand-in for a release's `airflow`: answers as a healthy server, or does what its name says.

The first argument is the folder of its environment, whose file `behaviour` says how it behaves.
"""

import http.server
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

BEHAVIOUR = (Path(sys.argv[1]) / "behaviour").read_text()
# Whatever a broken test leaves behind ends by itself.
LONGEST_S = 120
FORKED = f"import signal; signal.alarm({LONGEST_S}); signal.pause()"


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers whatever is asked as a healthy server of Airflow 2 does."""

    def do_GET(self) -> None:
        """Answer that the scheduler is healthy, which will do for a DAG too."""
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b'{"scheduler": {"status": "healthy"}}')

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base's name
        """Write nothing."""


def main(command: str, arguments: list[str]) -> int:
    """Do what *command* of airflow does, as far as a starter can see."""
    signal.alarm(LONGEST_S)
    if command == "db" and BEHAVIOUR == "hangs":
        signal.pause()
    if command == "db" and BEHAVIOUR == "fails":
        print("the database is broken")
        return 1
    if command in ("db", "users"):
        return 0
    if command == "webserver" and BEHAVIOUR == "falls":
        print("the web server is broken")
        return 1
    if BEHAVIOUR == "stubborn":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if command == "scheduler":
        # As a task runner does: a session of its own, which outlives its parent.
        subprocess.Popen([sys.executable, "-c", FORKED], start_new_session=True)
        signal.pause()
    port = int(arguments[arguments.index("--port") + 1])
    http.server.HTTPServer(("127.0.0.1", port), Handler).serve_forever()
    return os.EX_OK


if __name__ == "__main__":
    sys.exit(main(sys.argv[2], sys.argv[3:]))
