// Objects: the bytes of buckets, as ordinary files in ordinary folders.
//
// This module keeps immutable blobs. Which object, version or upload part a blob belongs to, who
// may read it and what its headers say is the business of whoever keeps the index (the S3 service,
// in SQLite); nothing of that is known here.
//
// Where bytes lie. `FOLDER/<bucket>/<key as folders>/<last segment>~<16 hex digits>`, so that
// `logs/2026/a.gz` of the bucket `audit` is the file `audit/logs/2026/a.gz~0f3c…`. One object is
// one file: a person finds it by its name, and copies the folder to back it up. Files are sealed
// where the index gives a key (`BlobSeal`), and lie as they came where it gives none. The digits
// tell apart versions of one key; a key and a "folder" of the same name cannot collide, because
// only files carry a tilde. `BlobName` says how odd keys are written.
//
// Durability. A blob is written to `FOLDER/.uploads`, hashed as it passes, synced, and only then
// renamed to its place, whose folder is synced too. Before the rename a symbolic link in
// `.uploads` notes the place: until the index has the blob and `settle` is called, a restart finds
// the note and asks the index (`recover`). So a killed put leaves nothing, and recovery costs what
// was in flight, not what is stored. Deletion goes the other way: the index first forgets a blob
// and notes it as garbage in the same transaction, then the file is removed, then the note.
//
// Threads. Disk calls block; they run on a few threads of this module (`DiskLane`), never on
// those that serve requests.
