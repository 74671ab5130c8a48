"""Endpoints of the tag `event_log`.

- `get_event_log`: GET /api/v2/eventLogs/{event_log_id}
- `get_event_logs`: GET /api/v2/eventLogs
"""
