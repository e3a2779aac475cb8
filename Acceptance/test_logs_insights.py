"""CloudWatch Logs Insights: queries from start to results, definitions, indexes, lookup tables."""

import json
import secrets
import time

import pytest

from conftest import refused
from server import ACCOUNT, REGION


@pytest.fixture(scope="module")
def logs(client):
    return client("logs")


def now():
    return int(time.time() * 1000)


@pytest.fixture
def group(logs):
    name = f"/insights/{secrets.token_hex(5)}"
    logs.create_log_group(logGroupName=name)
    logs.create_log_stream(logGroupName=name, logStreamName="s")
    return name


def put(logs, group, *messages):
    at = now() - len(messages)
    logs.put_log_events(
        logGroupName=group,
        logStreamName="s",
        logEvents=[{"timestamp": at + i, "message": m} for i, m in enumerate(messages)],
    )


def ask(logs, text, group=None, **more):
    if group:
        more["logGroupNames"] = [group] if isinstance(group, str) else group
    second = int(time.time())
    query = logs.start_query(
        queryString=text, startTime=second - 3600, endTime=second + 60, **more
    )["queryId"]
    for _ in range(300):
        answer = logs.get_query_results(queryId=query)
        if answer["status"] not in ("Scheduled", "Running"):
            break
        time.sleep(0.1)
    assert answer["status"] == "Complete"
    return answer


def rows(answer):
    return [
        {it["field"]: it["value"] for it in row if it["field"] != "@ptr"}
        for row in answer["results"]
    ]


TRAIL = [
    {"eventSource": "iam.amazonaws.com", "eventName": "CreateUser", "awsRegion": "us-east-1",
     "userIdentity": {"type": "IAMUser", "userName": "ann"}, "sourceIPAddress": "10.1.2.3"},
    {"eventSource": "ec2.amazonaws.com", "eventName": "RunInstances", "awsRegion": "eu-west-1",
     "userIdentity": {"type": "IAMUser", "userName": "bob"}, "sourceIPAddress": "192.0.2.9"},
    {"eventSource": "ec2.amazonaws.com", "eventName": "StopInstances", "awsRegion": "us-east-1",
     "userIdentity": {"type": "AssumedRole"}, "errorCode": "AccessDenied",
     "sourceIPAddress": "10.1.9.9", "resources": [{"arn": "arn:1"}, {"arn": "arn:2"}]},
]


def test_documented_queries_on_a_trail(logs, group):
    put(logs, group, *(json.dumps(it) for it in TRAIL))
    found = rows(ask(
        logs, "stats count(*) by eventSource, eventName, awsRegion | sort eventName", group))
    assert [it["eventName"] for it in found] == ["CreateUser", "RunInstances", "StopInstances"]
    assert list(found[0]) == ["eventSource", "eventName", "awsRegion", "count(*)"]
    found = rows(ask(
        logs, 'filter (eventName="StopInstances") and awsRegion="us-east-1"', group))
    assert [sorted(it) for it in found] == [["@message", "@timestamp"]]
    found = rows(ask(
        logs, "filter ispresent(errorCode) | fields userIdentity.type, resources.1.arn", group))
    assert found == [{"userIdentity.type": "AssumedRole", "resources.1.arn": "arn:2"}]
    found = rows(ask(
        logs, 'filter isIpv4InSubnet(sourceIPAddress, "10.1.0.0/16")'
        " | stats count_distinct(eventName) as n", group))
    assert found == [{"n": "2"}]


def test_statistics_and_pointers(logs, group):
    put(logs, group, "ERROR one", "fine", "ERROR two")
    answer = ask(logs, "fields @timestamp, @message | filter @message like /ERROR/"
                 " | sort @timestamp desc | limit 20", group)
    assert [it["@message"] for it in rows(answer)] == ["ERROR two", "ERROR one"]
    assert answer["statistics"]["recordsMatched"] == 2.0
    assert answer["statistics"]["recordsScanned"] == 3.0
    assert answer["statistics"]["bytesScanned"] == 22.0
    pointer = answer["results"][0][-1]
    assert pointer["field"] == "@ptr"
    record = logs.get_log_record(logRecordPointer=pointer["value"])["logRecord"]
    assert record["@message"] == "ERROR two"
    assert record["@log"] == f"{ACCOUNT}:{group}"


def test_other_languages(logs, group):
    put(logs, group, '{"level":"ERROR","ms":5}', '{"level":"INFO","ms":7}')
    answer = ask(logs, f"SELECT level, ms FROM `{group}` WHERE ms > 5", queryLanguage="SQL")
    assert answer["queryLanguage"] == "SQL"
    assert rows(answer) == [{"level": "INFO", "ms": "7"}]
    answer = ask(logs, "where level = 'ERROR' | stats sum(ms) as total", group,
                 queryLanguage="PPL")
    assert rows(answer) == [{"total": "5"}]


def test_several_groups_by_name_arn_and_source(logs, group):
    other = f"{group}-b"
    logs.create_log_group(logGroupName=other)
    logs.create_log_stream(logGroupName=other, logStreamName="s")
    put(logs, group, "a")
    put(logs, other, "b", "c")
    arns = [f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{it}" for it in (group, other)]
    assert rows(ask(logs, "stats count(*) as n", logGroupIdentifiers=arns)) == [{"n": "3"}]
    found = rows(ask(
        logs, f"SOURCE logGroups(namePrefix: ['{group}']) | stats count(*) as n by @log"
        " | sort n desc"))
    assert found == [{"@log": f"{ACCOUNT}:{other}", "n": "2"},
                     {"@log": f"{ACCOUNT}:{group}", "n": "1"}]


def test_what_is_refused(logs, group):
    second = int(time.time())

    def start(text="fields @message", **more):
        logs.start_query(**{"queryString": text, "startTime": second - 60, "endTime": second,
                            "logGroupName": group, **more})

    with refused("MalformedQueryException") as caught:
        start("fields @message | filtr x")
    compile_error = caught.response["queryCompileError"]
    assert compile_error["location"] == {"startCharOffset": 18, "endCharOffset": 23}
    assert "filtr" in compile_error["message"]
    with refused("ResourceNotFoundException"):
        start(logGroupName=group + "-missing")
    with refused("InvalidParameterException"):
        start(logGroupNames=[group])
    with refused("InvalidParameterException"):
        start(startTime=second + 60)
    with refused("ResourceNotFoundException"):
        logs.get_query_results(queryId="0e4e3a3c-0000-4000-8000-000000000000")


def test_queries_are_described(logs, group):
    ask(logs, "fields @message", group)
    found = logs.describe_queries(logGroupName=group, status="Complete")["queries"]
    assert [it["queryString"] for it in found] == ["fields @message"]
    assert found[0]["logGroupName"] == group


def test_definitions(logs):
    name = f"folder/{secrets.token_hex(4)}"
    made = logs.put_query_definition(
        name=name, queryString="fields @message", logGroupNames=["a"])["queryDefinitionId"]
    logs.put_query_definition(name=name, queryString="fields b", queryDefinitionId=made)
    found = logs.describe_query_definitions(queryDefinitionNamePrefix=name)["queryDefinitions"]
    assert [(it["queryDefinitionId"], it["queryString"]) for it in found] == [(made, "fields b")]
    assert logs.delete_query_definition(queryDefinitionId=made)["success"] is True
    with refused("ResourceNotFoundException"):
        logs.delete_query_definition(queryDefinitionId=made)


def test_indexes(logs, group):
    document = json.dumps({"Fields": ["requestId"]})
    policy = logs.put_index_policy(
        logGroupIdentifier=group, policyDocument=document)["indexPolicy"]
    assert policy["source"] == "LOG_GROUP"
    found = logs.describe_index_policies(logGroupIdentifiers=[group])["indexPolicies"]
    assert [it["policyDocument"] for it in found] == [document]
    fields = logs.describe_field_indexes(logGroupIdentifiers=[group])["fieldIndexes"]
    assert [it["fieldIndexName"] for it in fields] == ["requestId"]
    put(logs, group, '{"requestId":"r-1"}', '{"requestId":"r-2"}')
    assert rows(ask(logs, 'filterIndex requestId = "r-2" | fields requestId', group)) == [
        {"requestId": "r-2"}]
    assert rows(ask(logs, 'filterIndex other = "r-2" | fields requestId', group)) == []
    logs.delete_index_policy(logGroupIdentifier=group)
    assert logs.describe_index_policies(logGroupIdentifiers=[group])["indexPolicies"] == []
    with refused("InvalidParameterException"):
        logs.put_index_policy(logGroupIdentifier=group, policyDocument='{"Fields":[]}')


def test_lookup_tables(logs, group):
    name = f"t_{secrets.token_hex(4)}"
    arn = logs.create_lookup_table(
        lookupTableName=name, tableBody="code,meaning\n404,not found\n")["lookupTableArn"]
    put(logs, group, '{"status":404}')
    found = rows(ask(
        logs, f"lookup {name} code as status OUTPUT meaning | display status, meaning", group))
    assert found == [{"status": "404", "meaning": "not found"}]
    with refused("ResourceAlreadyExistsException"):
        logs.create_lookup_table(lookupTableName=name, tableBody="a\n1\n")
    logs.delete_lookup_table(lookupTableArn=arn)
    with refused("ResourceNotFoundException"):
        logs.get_lookup_table(lookupTableArn=arn)


def test_fields_of_a_group(logs, group):
    put(logs, group, '{"a":1}', '{"a":2,"b":3}')
    fields = {it["name"]: it["percent"]
              for it in logs.get_log_group_fields(logGroupName=group)["logGroupFields"]}
    assert fields["a"] == 100 and fields["b"] == 50 and fields["@message"] == 100


def test_sealing_survives_kills(own_server):
    """Events go from rows into blocks in the background; a kill at any moment loses none, twice none."""
    server = own_server()
    logs = server.client("logs")
    logs.create_log_group(logGroupName="g")
    logs.create_log_stream(logGroupName="g", logStreamName="s")
    expected, filler = 0, "x" * 4000
    for turn in range(4):
        for batch in range(14):
            events = [
                {"timestamp": now(), "message": f"event-{turn}-{batch}-{i:04d} {filler}"}
                for i in range(250)
            ]
            logs.put_log_events(logGroupName="g", logStreamName="s", logEvents=events)
            expected += len(events)
        # The house looks for what to seal every two seconds: these kills come before, in and
        # after it.
        time.sleep(0.7 * turn)
        server.kill()
        server.start()
        logs = server.client("logs")
        found = rows(ask(logs, "parse @message \"event-* *\" as id, rest"
                         " | stats count(*) as n, count_distinct(id) as ids", "g"))
        assert found == [{"n": str(expected), "ids": str(expected)}]
    deadline = time.time() + 60
    needle = logs.filter_log_events(logGroupName="g", filterPattern='"event-2-3-0123"')
    while "nextToken" in needle and not needle["events"] and time.time() < deadline:
        needle = logs.filter_log_events(
            logGroupName="g", filterPattern='"event-2-3-0123"', nextToken=needle["nextToken"])
    assert [it["message"].split()[0] for it in needle["events"]] == ["event-2-3-0123"]
