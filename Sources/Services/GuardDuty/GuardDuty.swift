// GuardDuty: detectors, their lists and filters, and the findings that the Detection engine makes
// of this account's trail and of logs in watched buckets.
//
// The service keeps what AWS's API shows; what is suspicious is the engine's to say. It reaches
// buckets through `BucketAccess` and the trail through its journal, each with a durable cursor:
// findings, cursor and the engine's memory are committed together, so a restart repeats nothing.
