"""Measure what is promised about speed, as ratios within one run: `make bench`."""
