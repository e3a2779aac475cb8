"""Plain SQLite, durable, one commit for each event: events per second.

peer.py FOLDER SECONDS
"""
import os
import sqlite3
import sys
import time

folder, seconds = sys.argv[1], float(sys.argv[2])
event = bytes(32 + number * 31 % 90 for number in range(1500))
database = sqlite3.connect(os.path.join(folder, "peer.db"), isolation_level=None)
database.execute("PRAGMA journal_mode = WAL")
database.execute("PRAGMA synchronous = FULL")
database.execute("CREATE TABLE events (id INTEGER PRIMARY KEY, body BLOB) STRICT")
count = 0
start = time.perf_counter()
while time.perf_counter() - start < seconds:
    database.execute("INSERT INTO events (body) VALUES (?)", (event,))
    count += 1
print(f"plain SQLite, one commit each\t{count / (time.perf_counter() - start):.0f}")
