"""TriggerRule."""

from airflow_openapi._runtime.enums import OpenEnum


class TriggerRule(OpenEnum):
    """Trigger rule.

    *Changed in version 2.2.0*: 'none_failed_min_one_success' is added as a possible value.
    Deprecated 'dummy' and 'always' is added as a possible value

    *Changed in version 2.3.0*: 'all_skipped' is added as a possible value.

    *Changed in version 2.5.0*: 'one_done' is added as a possible value.

    *Changed in version 2.7.0*: 'all_done_setup_success' is added as a possible value.

    - `all_done_setup_success`: since 2.7.3
    - `all_skipped`: since 2.7.3
    - `always`: since 2.7.3
    - `none_failed_min_one_success`: since 2.2.0
    - `one_done`: since 2.7.3
    """

    ALL_DONE = "all_done"
    ALL_DONE_SETUP_SUCCESS = "all_done_setup_success"
    ALL_FAILED = "all_failed"
    ALL_SKIPPED = "all_skipped"
    ALL_SUCCESS = "all_success"
    ALWAYS = "always"
    DUMMY = "dummy"
    NONE_FAILED = "none_failed"
    NONE_FAILED_MIN_ONE_SUCCESS = "none_failed_min_one_success"
    NONE_FAILED_OR_SKIPPED = "none_failed_or_skipped"
    NONE_SKIPPED = "none_skipped"
    ONE_DONE = "one_done"
    ONE_FAILED = "one_failed"
    ONE_SUCCESS = "one_success"
