// CloudTrail: trails that deliver what the journal holds, digests that prove it, and lookups.
//
// Every call reaches the journal through the gate; this module only reads there. A trail's cursor,
// its planned files and its digests are rows of the store, so that a restart at any moment
// delivers each event once. Buckets are reached through `BucketAccess` as
// `cloudtrail.amazonaws.com`, and so only as far as their policies let it in; log groups through
// the role that a trail names. `Insights/` counts calls and tells what is unusual. It refuses what
// has nobody behind it: KMS keys, organizations, Insights on data events, and event data stores.
