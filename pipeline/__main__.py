"""`python -m pipeline` is `ofsted-records`."""

from pipeline.cli import main

main()
