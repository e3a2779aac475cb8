package import Store

extension S3Service {
    /// The index of buckets and objects.
    package static let migrations = [
        Migration(
            "s3-001-buckets",
            """
            CREATE TABLE s3_accounts (
                account TEXT NOT NULL PRIMARY KEY,
                public_access_block TEXT
            ) STRICT, WITHOUT ROWID;

            -- What every call on a bucket asks stands in columns, the rest in s3_documents.
            CREATE TABLE s3_buckets (
                name TEXT NOT NULL PRIMARY KEY,
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                created INTEGER NOT NULL,
                versioning TEXT NOT NULL DEFAULT '',
                ownership TEXT,
                policy TEXT,
                public_access_block TEXT,
                acl TEXT,
                encryption TEXT,
                object_lock TEXT
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX s3_buckets_by_account ON s3_buckets (account, name);

            CREATE TABLE s3_documents (
                bucket TEXT NOT NULL REFERENCES s3_buckets (name) ON DELETE CASCADE,
                kind TEXT NOT NULL,
                id TEXT NOT NULL DEFAULT '',
                text TEXT NOT NULL,
                PRIMARY KEY (bucket, kind, id)
            ) STRICT, WITHOUT ROWID;
            """),
        Migration(
            "s3-002-versions",
            """
            -- One row a version or delete marker; a higher sequence is newer. Text compares by its
            -- UTF-8 bytes (BINARY), which is the order S3 lists in.
            CREATE TABLE s3_versions (
                sequence INTEGER PRIMARY KEY AUTOINCREMENT,
                bucket TEXT NOT NULL REFERENCES s3_buckets (name),
                key TEXT NOT NULL,
                version TEXT NOT NULL,
                is_latest INTEGER NOT NULL,
                is_marker INTEGER NOT NULL,
                size INTEGER NOT NULL,
                etag TEXT NOT NULL,
                modified INTEGER NOT NULL,
                superseded INTEGER,
                storage_class TEXT NOT NULL,
                checksum TEXT NOT NULL,
                checksum_type TEXT NOT NULL,
                blob TEXT,
                detail TEXT NOT NULL,
                UNIQUE (bucket, key, version)
            ) STRICT;
            CREATE INDEX s3_versions_by_key ON s3_versions (bucket, key, sequence DESC);
            CREATE UNIQUE INDEX s3_versions_current ON s3_versions (bucket, key)
                WHERE is_latest = 1;
            CREATE INDEX s3_versions_by_blob ON s3_versions (blob) WHERE blob IS NOT NULL;

            CREATE TABLE s3_uploads (
                sequence INTEGER PRIMARY KEY AUTOINCREMENT,
                id TEXT NOT NULL UNIQUE,
                bucket TEXT NOT NULL REFERENCES s3_buckets (name),
                key TEXT NOT NULL,
                initiated INTEGER NOT NULL,
                initiator TEXT NOT NULL,
                storage_class TEXT NOT NULL,
                checksum TEXT NOT NULL,
                checksum_type TEXT NOT NULL,
                detail TEXT NOT NULL
            ) STRICT;
            CREATE INDEX s3_uploads_by_key ON s3_uploads (bucket, key, sequence);

            CREATE TABLE s3_parts (
                upload TEXT NOT NULL REFERENCES s3_uploads (id) ON DELETE CASCADE,
                number INTEGER NOT NULL,
                size INTEGER NOT NULL,
                etag TEXT NOT NULL,
                modified INTEGER NOT NULL,
                checksums TEXT NOT NULL,
                blob TEXT NOT NULL,
                PRIMARY KEY (upload, number)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX s3_parts_by_blob ON s3_parts (blob);

            -- Blobs that nothing refers to any more; their files are removed after the commit.
            CREATE TABLE s3_garbage (
                blob TEXT NOT NULL PRIMARY KEY
            ) STRICT, WITHOUT ROWID;
            """),
        Migration(
            "s3-003-completions",
            """
            CREATE TABLE s3_completions (
                upload TEXT NOT NULL PRIMARY KEY,
                bucket TEXT NOT NULL,
                key TEXT NOT NULL,
                completed INTEGER NOT NULL,
                etag TEXT NOT NULL,
                version TEXT,
                checksum TEXT NOT NULL,
                checksum_type TEXT NOT NULL,
                value TEXT NOT NULL
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX s3_completions_by_time ON s3_completions (completed);
            """),
        Migration(
            "s3-004-replication",
            """
            -- What is to be replicated, in the order in which it happened.
            CREATE TABLE s3_replications (
                sequence INTEGER PRIMARY KEY AUTOINCREMENT,
                kind TEXT NOT NULL,
                bucket TEXT NOT NULL,
                key TEXT NOT NULL,
                version TEXT NOT NULL,
                target TEXT NOT NULL
            ) STRICT;

            -- When each inventory was delivered last.
            CREATE TABLE s3_inventories (
                bucket TEXT NOT NULL REFERENCES s3_buckets (name) ON DELETE CASCADE,
                id TEXT NOT NULL,
                delivered INTEGER NOT NULL,
                PRIMARY KEY (bucket, id)
            ) STRICT, WITHOUT ROWID;
            """),
    ]
}
