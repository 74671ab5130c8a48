"""Endpoints of the tag `event_log`.

- `get_event_logs`: GET /api/v1/eventLogs
- `get_event_log`: GET /api/v1/eventLogs/{event_log_id}
"""
