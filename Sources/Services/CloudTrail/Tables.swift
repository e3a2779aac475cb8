package import Store

extension CloudTrailService {
    /// Trails, what they have delivered, and the index of lookups.
    package static let migrations = [
        Migration(
            "cloudtrail-001-trails",
            """
            CREATE TABLE cloudtrail_trails (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                name TEXT NOT NULL,
                bucket TEXT NOT NULL,
                prefix TEXT,
                includes_global INTEGER NOT NULL,
                is_multi_region INTEGER NOT NULL,
                validates INTEGER NOT NULL,
                selectors TEXT,
                insights TEXT,
                tags TEXT NOT NULL,
                is_logging INTEGER NOT NULL DEFAULT 0,
                epoch INTEGER NOT NULL DEFAULT 0,
                started INTEGER,
                stopped INTEGER,
                attempted INTEGER,
                delivered INTEGER,
                delivery_error TEXT,
                digested INTEGER,
                digest_error TEXT,
                UNIQUE (account, region, name)
            ) STRICT;

            -- A stretch of the journal that a trail delivers under unchanging rules. The calls that
            -- begin and end it are named by their event ids, since their positions are not yet
            -- known when they are committed.
            CREATE TABLE cloudtrail_periods (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                trail INTEGER NOT NULL REFERENCES cloudtrail_trails (id) ON DELETE CASCADE,
                epoch INTEGER,
                cursor INTEGER NOT NULL,
                start_event TEXT,
                includes_start INTEGER NOT NULL,
                stop_event TEXT,
                rules TEXT NOT NULL
            ) STRICT;
            CREATE INDEX cloudtrail_periods_by_trail ON cloudtrail_periods (trail, id);

            -- Log files; the content stays until the bucket has it. Rows outlive their trail, so
            -- that what was delivered can be verified.
            CREATE TABLE cloudtrail_files (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                trail INTEGER NOT NULL,
                arn TEXT NOT NULL,
                epoch INTEGER,
                region TEXT NOT NULL,
                bucket TEXT NOT NULL,
                path TEXT NOT NULL,
                key TEXT NOT NULL,
                content BLOB,
                hash TEXT NOT NULL,
                oldest INTEGER NOT NULL,
                newest INTEGER NOT NULL,
                delivered INTEGER,
                digest INTEGER
            ) STRICT;
            CREATE INDEX cloudtrail_files_open ON cloudtrail_files (trail, id)
                WHERE delivered IS NULL;
            CREATE INDEX cloudtrail_files_undigested ON cloudtrail_files (trail, epoch, region, id)
                WHERE digest IS NULL;
            CREATE INDEX cloudtrail_files_by_key ON cloudtrail_files (bucket, key);
            """),
        Migration(
            "cloudtrail-002-digests",
            """
            -- One chain of digests: a trail, a region, and a time of unbroken validation.
            CREATE TABLE cloudtrail_chains (
                trail INTEGER NOT NULL,
                epoch INTEGER NOT NULL,
                region TEXT NOT NULL,
                next_start INTEGER NOT NULL,
                last_bucket TEXT,
                last_key TEXT,
                last_hash TEXT,
                last_signature TEXT,
                is_ended INTEGER NOT NULL DEFAULT 0,
                PRIMARY KEY (trail, epoch, region)
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE cloudtrail_digests (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                trail INTEGER NOT NULL,
                arn TEXT NOT NULL,
                epoch INTEGER NOT NULL,
                region TEXT NOT NULL,
                bucket TEXT NOT NULL,
                key TEXT NOT NULL,
                content BLOB,
                hash TEXT NOT NULL,
                signature TEXT NOT NULL,
                starts INTEGER NOT NULL,
                ends INTEGER NOT NULL,
                delivered INTEGER
            ) STRICT;
            CREATE INDEX cloudtrail_digests_open ON cloudtrail_digests (trail, id)
                WHERE delivered IS NULL;
            CREATE INDEX cloudtrail_digests_by_trail ON cloudtrail_digests (arn, region, ends);

            CREATE TABLE cloudtrail_keys (
                fingerprint TEXT NOT NULL PRIMARY KEY,
                region TEXT NOT NULL,
                public BLOB NOT NULL,
                sealed BLOB NOT NULL,
                valid_from INTEGER NOT NULL,
                valid_until INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID;
            """),
        Migration(
            "cloudtrail-003-lookup",
            """
            -- Management events of 90 days; the events themselves stay in the journal.
            CREATE TABLE cloudtrail_events (
                position INTEGER PRIMARY KEY,
                region TEXT NOT NULL,
                time INTEGER NOT NULL,
                event_id TEXT NOT NULL,
                name TEXT NOT NULL,
                source TEXT NOT NULL,
                is_read_only INTEGER NOT NULL,
                username TEXT,
                access_key TEXT
            ) STRICT;
            CREATE INDEX cloudtrail_events_by_time ON cloudtrail_events (region, time, position);
            CREATE INDEX cloudtrail_events_by_id ON cloudtrail_events (event_id);
            CREATE INDEX cloudtrail_events_by_name
                ON cloudtrail_events (region, name, time, position);
            CREATE INDEX cloudtrail_events_by_user
                ON cloudtrail_events (region, username, time, position)
                WHERE username IS NOT NULL;
            CREATE INDEX cloudtrail_events_by_access_key
                ON cloudtrail_events (region, access_key, time, position)
                WHERE access_key IS NOT NULL;

            CREATE TABLE cloudtrail_event_resources (
                position INTEGER NOT NULL REFERENCES cloudtrail_events (position)
                    ON DELETE CASCADE,
                type TEXT NOT NULL,
                name TEXT NOT NULL,
                PRIMARY KEY (position, type, name)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX cloudtrail_event_resources_by_name
                ON cloudtrail_event_resources (name, position);
            CREATE INDEX cloudtrail_event_resources_by_type
                ON cloudtrail_event_resources (type, position);

            CREATE TABLE cloudtrail_cursors (
                name TEXT NOT NULL PRIMARY KEY,
                position INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID;
            INSERT INTO cloudtrail_cursors (name, position) VALUES ('lookup', 0);
            """),
        Migration(
            "cloudtrail-blocks",
            """
            -- Which stretches of the journal a lookup must read: see EventIndex.swift.
            DROP TABLE cloudtrail_event_resources;
            DROP TABLE cloudtrail_events;
            CREATE TABLE cloudtrail_blocks (
                first INTEGER PRIMARY KEY,
                next INTEGER NOT NULL,
                oldest INTEGER NOT NULL,
                newest INTEGER NOT NULL,
                filter BLOB NOT NULL
            ) STRICT;
            CREATE INDEX cloudtrail_blocks_by_time ON cloudtrail_blocks (newest, first);
            UPDATE cloudtrail_cursors SET position = 0 WHERE name = 'lookup';
            """),
    ]
}
