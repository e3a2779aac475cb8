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
// Bytes are encrypted on disk (`ObjectKeys.swift`). There is no KMS behind it: SSE-KMS knows the
// account's own key for S3 alone, which the data folder's secret stands for.
//
// What it refuses: MFA delete, SELECT and torrents, access points, directory buckets.
