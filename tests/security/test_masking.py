"""What models show of secrets, and what they keep."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING, Any

import pytest

from airflow_openapi._runtime.masking import is_secret
from airflow_openapi.auth.models.login_body import LoginBody
from airflow_openapi.auth.models.login_response import LoginResponse
from airflow_openapi.v1.models.config_option import ConfigOption
from airflow_openapi.v1.models.connection import Connection
from airflow_openapi.v1.models.connection_collection_item import ConnectionCollectionItem
from airflow_openapi.v1.models.dag_run import DAGRun
from airflow_openapi.v1.models.event_log import EventLog
from airflow_openapi.v1.models.variable import Variable
from airflow_openapi.v1.models.variable_collection import VariableCollection
from airflow_rest import Config, DagRun

if TYPE_CHECKING:
    from airflow_openapi._runtime import Model

SECRET = "hunter2-hunter2"


@pytest.mark.parametrize(
    "model",
    [
        Connection(connection_id="c", password=SECRET),
        Connection(connection_id="c", extra=f'{{"key": "{SECRET}"}}'),
        Connection(connection_id="c", host=f"postgresql://me:{SECRET}@db/x"),
        Variable(key="API_KEY", value=SECRET),
        Variable(key="my_secret_thing", value=SECRET),
        ConfigOption(key="sql_alchemy_conn", value=SECRET),
        ConfigOption(key="fernet_key", value=SECRET),
        LoginBody(username="me", password=SECRET),
        LoginResponse(access_token=SECRET),
        DAGRun(conf={"db": [{"password": SECRET}]}),
        EventLog(extra=f'{{"password": "{SECRET}"}}'),
    ],
)
def test_a_secret_is_masked(model: Model) -> None:
    """Neither repr, str nor what rich asks for shows it; to_dict, to_json and copies have it."""
    assert SECRET not in repr(model)
    assert SECRET not in str([model])
    assert SECRET not in repr(model.__rich_repr__())
    assert "***" in repr(model)
    assert SECRET in repr(model.to_dict())
    assert SECRET.encode() in model.to_json()
    assert model == copy.deepcopy(model) == pickle.loads(pickle.dumps(model))  # noqa: S301 - our own


def test_models_within_models_are_masked() -> None:
    """The items of a list hide what is theirs."""
    listed = VariableCollection(variables=[])
    assert "VariableCollection(total_entries=UNSET, variables=[])" == repr(listed)
    assert SECRET not in repr([Variable(key="token", value=SECRET)])


@pytest.mark.parametrize(
    ("model", "shown"),
    [
        (Variable(key="colour", value="red"), "value='red'"),
        (Connection(connection_id="c"), "password=UNSET"),
        (Connection(connection_id="c", password=""), "password=''"),
        (ConnectionCollectionItem(connection_id="tokens"), "connection_id='tokens'"),
        (DAGRun(conf={"day": 1}), "conf={'day': 1}"),
        (DAGRun(dag_run_id="manual__a@b"), "dag_run_id='manual__a@b'"),
    ],
)
def test_everything_else_is_shown(model: Model, shown: str) -> None:
    """What is no secret, or not there, stands as it is."""
    assert shown in repr(model)


def test_views_show_neither_conf_nor_configuration() -> None:
    """People keep secrets in a conf."""
    run = DagRun(dag_id="d", run_id="r", conf={"password": SECRET})
    config = Config(sections={"core": {"fernet_key": SECRET}})
    shown: list[Any] = [run, config, run.__rich_repr__(), config.__rich_repr__()]

    assert SECRET not in repr(shown)


@pytest.mark.parametrize(
    ("name", "secret"),
    [
        ("password", True),
        ("Extra__Google__Keyfile_Dict", True),
        (" TOKEN ", True),
        ("broker_url", True),
        ("key", False),
        ("colour", False),
        (3, False),
        (None, False),
    ],
)
def test_names_are_judged_as_airflow_does(name: object, secret: bool) -> None:
    """By a part of the name, whatever its case."""
    assert secret is is_secret(name)
