// Detection: from log records to findings.
//
// It reads CloudTrail events, VPC flow logs and Route 53 resolver query logs as bytes, recognises
// each by its content, and runs one explicit list of detectors over them. A finding has the shape,
// type and severity that Amazon GuardDuty gives it; repeats of the same thing raise its count.
//
// The engine is streaming and deterministic: records go in, in the order of their logs; findings
// come out; the same records give the same findings. Its state is bounded by named limits and can
// be saved and restored. It has no clock (time is what the records say), no network and no storage;
// it knows nothing of detectors' settings, of buckets or of who asks.
