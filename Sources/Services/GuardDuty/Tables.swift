package import Store

extension GuardDutyService {
    package static let migrations = [
        Migration(
            "guardduty-001",
            """
            CREATE TABLE guardduty_detectors (
                id TEXT PRIMARY KEY,
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                enabled INTEGER NOT NULL,
                frequency TEXT NOT NULL,
                features TEXT NOT NULL,
                tags TEXT NOT NULL,
                created INTEGER NOT NULL,
                updated INTEGER NOT NULL,
                cursor INTEGER NOT NULL,
                memory TEXT,
                UNIQUE (account, region)
            ) STRICT;
            CREATE TABLE guardduty_filters (
                detector TEXT NOT NULL REFERENCES guardduty_detectors (id) ON DELETE CASCADE,
                name TEXT NOT NULL,
                description TEXT,
                action TEXT NOT NULL,
                rank INTEGER NOT NULL,
                criteria TEXT NOT NULL,
                tags TEXT NOT NULL,
                PRIMARY KEY (detector, name)
            ) STRICT;
            CREATE TABLE guardduty_sets (
                id TEXT PRIMARY KEY,
                detector TEXT NOT NULL REFERENCES guardduty_detectors (id) ON DELETE CASCADE,
                kind TEXT NOT NULL,
                name TEXT NOT NULL,
                format TEXT NOT NULL,
                location TEXT NOT NULL,
                owner TEXT,
                status TEXT NOT NULL,
                tags TEXT NOT NULL,
                content BLOB
            ) STRICT;
            CREATE TABLE guardduty_findings (
                detector TEXT NOT NULL REFERENCES guardduty_detectors (id) ON DELETE CASCADE,
                id TEXT NOT NULL,
                type TEXT NOT NULL,
                severity REAL NOT NULL,
                count INTEGER NOT NULL,
                archived INTEGER NOT NULL,
                updated INTEGER NOT NULL,
                document TEXT NOT NULL,
                PRIMARY KEY (detector, id)
            ) STRICT;
            CREATE INDEX guardduty_findings_updated
                ON guardduty_findings (detector, archived, updated);
            CREATE TABLE guardduty_objects (
                detector TEXT NOT NULL REFERENCES guardduty_detectors (id) ON DELETE CASCADE,
                bucket TEXT NOT NULL,
                key TEXT NOT NULL,
                etag TEXT NOT NULL,
                PRIMARY KEY (detector, bucket, key)
            ) STRICT, WITHOUT ROWID;
            """),
        // The engine's memory is kept less often than its findings: `remembered` is the position
        // that the memory knows, `cursor` the one up to which findings are counted.
        Migration(
            "guardduty-002-remembered",
            """
            ALTER TABLE guardduty_detectors ADD COLUMN remembered INTEGER NOT NULL DEFAULT 0;
            UPDATE guardduty_detectors SET remembered = cursor;
            """),
        // Where findings are exported to, and in which state each finding was when it was.
        Migration(
            "guardduty-003-destinations",
            """
            CREATE TABLE guardduty_destinations (
                id TEXT PRIMARY KEY,
                detector TEXT NOT NULL REFERENCES guardduty_detectors (id) ON DELETE CASCADE,
                arn TEXT NOT NULL,
                key TEXT,
                status TEXT NOT NULL,
                failed INTEGER NOT NULL,
                tags TEXT NOT NULL
            ) STRICT;
            CREATE INDEX guardduty_destinations_detector ON guardduty_destinations (detector);
            ALTER TABLE guardduty_findings ADD COLUMN exported INTEGER NOT NULL DEFAULT 0;
            """),
        Migration(
            "guardduty-004-tokens",
            """
            -- What requests with a token made: see Idempotency.swift.
            CREATE TABLE guardduty_tokens (
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                operation TEXT NOT NULL,
                token TEXT NOT NULL,
                what TEXT NOT NULL,
                made TEXT NOT NULL,
                time INTEGER NOT NULL,
                PRIMARY KEY (account, region, operation, token)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX guardduty_tokens_by_time ON guardduty_tokens (time);
            """),
    ]
}
