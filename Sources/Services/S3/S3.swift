// S3: buckets and objects, as S3's users know them.
//
// `Domain/` holds the rules as values: names, listings, ranges, conditions, grants, lifecycle,
// locks. `Tables.swift` is the index in the store; the bytes are `Objects`' blobs. `Operations/`
// says what each call does. Who may do it is the Policy engine's to say; this module gives it the
// bucket's policy, with access control lists translated into statements (`Access.swift`).
//
// `Edge/` is what S3 does around its operations: preflights of browsers, the words of refusals,
// server access logs. (Browsers' forms and links of the older signature need secrets, so the gate
// reads them.)
//
// What it refuses: keys that clients bring along (SSE-C), MFA delete, SELECT and torrents, access
// points, directory buckets. What it keeps and tells without acting on it: websites, replication,
// inventories, analytics, metrics, tiering, acceleration, and KMS keys: objects say by which key
// they are to be encrypted, but their bytes lie in the data folder as they came.
