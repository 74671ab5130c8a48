"""What is measured: each module's `measure(lab, *, full)` yields what it measured."""
