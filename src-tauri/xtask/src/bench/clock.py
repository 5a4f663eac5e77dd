"""Runs a program to its end and prints the milliseconds it took by the clock and of the processors."""

import os
import subprocess
import sys
import time

start = time.perf_counter()
child = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, usage = os.wait4(child.pid, 0)
wall = time.perf_counter() - start
if status:
    sys.exit(f"{sys.argv[1]} failed")
print(wall * 1e3, (usage.ru_utime + usage.ru_stime) * 1e3)
