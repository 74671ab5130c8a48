"""Measure this client beside its peers, paired and in turns: `make bench`."""
