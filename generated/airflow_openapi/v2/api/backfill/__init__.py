"""Endpoints of the tag `backfill`.

- `list_backfills`: GET /api/v2/backfills
- `create_backfill`: POST /api/v2/backfills
- `get_backfill`: GET /api/v2/backfills/{backfill_id}
- `pause_backfill`: PUT /api/v2/backfills/{backfill_id}/pause
- `unpause_backfill`: PUT /api/v2/backfills/{backfill_id}/unpause
- `cancel_backfill`: PUT /api/v2/backfills/{backfill_id}/cancel
- `create_backfill_dry_run`: POST /api/v2/backfills/dry_run
"""
