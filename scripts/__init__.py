"""The tools that make and check this repository; no part of the wheel."""
