"""Measurements, run with `make bench`; no test depends on a clock."""
