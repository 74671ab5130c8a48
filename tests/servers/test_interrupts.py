from __future__ import annotations

import contextlib
import os
import signal

import pytest

from scripts.servers.interrupts import Interrupted, Interrupts


@pytest.mark.usefixtures("hangup")
@pytest.mark.parametrize("signum", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_signal_is_raised_as_an_interrupt(signum: signal.Signals) -> None:
    """Ctrl-C, SIGTERM and SIGHUP all end what runs."""
    with Interrupts(), pytest.raises(Interrupted, match=signum.name):
        os.kill(os.getpid(), signum)


def test_signal_waits_while_held() -> None:
    """A signal does not break off what must be done as a whole."""
    done = []

    with Interrupts() as interrupts:
        with contextlib.suppress(Interrupted), interrupts.held():
            os.kill(os.getpid(), signal.SIGINT)
            done.append("held")
        done.append("interrupted")

    assert ["held", "interrupted"] == done


def test_second_signal_does_not_break_off_the_cleaning_up() -> None:
    """Whoever presses Ctrl-C twice gets the same orderly end."""
    cleaned = False

    with Interrupts():
        try:
            os.kill(os.getpid(), signal.SIGINT)
        except Interrupted:
            os.kill(os.getpid(), signal.SIGTERM)
            cleaned = True

    assert cleaned


def test_first_signal_is_kept() -> None:
    """The first signal decides the exit code."""
    with Interrupts() as interrupts, contextlib.suppress(Interrupted), interrupts.held():
        os.kill(os.getpid(), signal.SIGTERM)
        os.kill(os.getpid(), signal.SIGINT)

    assert signal.SIGTERM == interrupts.signum


def test_handlers_are_given_back() -> None:
    """After it, signals do what they did before."""
    before = [signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)]

    with Interrupts():
        pass

    after = [signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)]
    assert before == after


def test_ignored_hangup_stays_ignored() -> None:
    """Under nohup, a closed terminal ends nothing."""
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with Interrupts() as interrupts:
            os.kill(os.getpid(), signal.SIGHUP)
    finally:
        signal.signal(signal.SIGHUP, before)

    assert interrupts.signum is None
