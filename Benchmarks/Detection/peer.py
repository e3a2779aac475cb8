#!/usr/bin/env python3
"""DuckDB on the same files: one query with the port scan and brute force part for flows, one with as
many conditions as there are rules worth having for events. Prints records and seconds as JSON.

usage: peer.py FOLDER  (needs the `duckdb` package of PyPI)
"""
import json
import sys
import time

import duckdb

FLOWS = """
with f as (select * from read_csv('{folder}/flow/*.gz', delim=' ', header=true, all_varchar=true)),
t as (select srcaddr, dstaddr, dstport::int port, srcport::int sport, packets::bigint packets,
             "action" act, "start"::bigint // 600 win from f)
select 'scan' kind, srcaddr, dstaddr, count(distinct port) n from t
 where packets <= 4 or act = 'REJECT' group by srcaddr, dstaddr, win having n >= 20
union all
select 'guess', srcaddr, dstaddr, count(distinct sport) n from t
 where port in (22, 3389, 5985) and act = 'ACCEPT' group by srcaddr, dstaddr, win having n >= 20
"""

EVENTS = """
select count(*) from (select unnest(Records) r from read_json('{folder}/cloudtrail/*.gz',
 columns={{Records: 'STRUCT(eventName VARCHAR, eventSource VARCHAR, errorCode VARCHAR,
 sourceIPAddress VARCHAR, userAgent VARCHAR, userIdentity STRUCT("type" VARCHAR, arn VARCHAR),
 requestParameters JSON)[]'}}, maximum_object_size=100000000))
where (r.eventSource = 'cloudtrail.amazonaws.com' and r.eventName in ('StopLogging', 'DeleteTrail'))
 or r.userIdentity.type = 'Root' or r.userAgent ilike '%kali%' or r.userAgent ilike '%parrot%'
 or r.errorCode like 'AccessDenied%' or (r.eventName = 'AttachRolePolicy'
 and r.requestParameters->>'policyArn' like '%AdministratorAccess')
 or (r.eventName = 'AuthorizeSecurityGroupIngress' and r.requestParameters::varchar like '%/0%')
"""


def main():
    folder = sys.argv[1]
    duckdb.execute("set threads to 1")
    for kind, query, count in (
            ("flow", FLOWS, f"select count(*) from read_csv('{folder}/flow/*.gz', delim=' ')"),
            ("cloudtrail", EVENTS, None)):
        best = min(timed(query.format(folder=folder)) for _ in range(2))
        print(json.dumps({"kind": kind, "seconds": round(best, 3)}))


def timed(query):
    start = time.perf_counter()
    duckdb.execute(query).fetchall()
    return time.perf_counter() - start


main()
