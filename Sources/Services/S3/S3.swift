// S3: buckets and objects, as S3's users know them.
//
// `Domain/` holds the rules as values: names, listings, ranges, conditions, grants, lifecycle,
// locks. `Tables.swift` is the index in the store; the bytes are `Objects`' blobs. `Operations/`
// says what each call does. Who may do it is the Policy engine's to say; this module gives it the
// bucket's policy, with access control lists translated into statements (`Access.swift`).
