package import Store

extension EventBridgeService {
    package static let migrations = ruleMigrations + schedulerMigrations

    private static let ruleMigrations = [
        Migration(
            "eventbridge-001",
            """
            CREATE TABLE events_buses (
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                name TEXT NOT NULL,
                description TEXT,
                policy TEXT,
                tags TEXT NOT NULL,
                created INTEGER,
                updated INTEGER,
                PRIMARY KEY (account, region, name)
            ) STRICT, WITHOUT ROWID;
            CREATE TABLE events_rules (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                bus TEXT NOT NULL,
                name TEXT NOT NULL,
                pattern TEXT,
                schedule TEXT,
                state TEXT NOT NULL,
                description TEXT,
                role TEXT,
                tags TEXT NOT NULL,
                created INTEGER NOT NULL,
                scheduled INTEGER,
                due INTEGER,
                UNIQUE (account, region, bus, name)
            ) STRICT;
            CREATE INDEX events_rules_due ON events_rules (due) WHERE due IS NOT NULL;
            CREATE TABLE events_targets (
                rule INTEGER NOT NULL REFERENCES events_rules (id) ON DELETE CASCADE,
                id TEXT NOT NULL,
                arn TEXT NOT NULL,
                document TEXT NOT NULL,
                PRIMARY KEY (rule, id)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX events_targets_arn ON events_targets (arn);

            -- Events that were accepted and not yet routed.
            CREATE TABLE events_accepted (
                sequence INTEGER PRIMARY KEY AUTOINCREMENT,
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                bus TEXT NOT NULL,
                event TEXT NOT NULL,
                accepted INTEGER NOT NULL,
                hops INTEGER NOT NULL,
                is_replay INTEGER NOT NULL,
                rules TEXT
            ) STRICT;
            -- What targets are still to be told. A lane is a target: a slow one keeps only its own.
            CREATE TABLE events_deliveries (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                lane TEXT NOT NULL,
                due INTEGER NOT NULL,
                rule TEXT NOT NULL,
                target TEXT NOT NULL,
                event_id TEXT NOT NULL,
                payload TEXT NOT NULL,
                accepted INTEGER NOT NULL,
                attempts INTEGER NOT NULL,
                error TEXT
            ) STRICT;
            CREATE INDEX events_deliveries_due ON events_deliveries (lane, due);
            -- What could not be delivered, newest last.
            CREATE TABLE events_dead (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                lane TEXT NOT NULL,
                rule TEXT NOT NULL,
                target TEXT NOT NULL,
                event_id TEXT NOT NULL,
                payload TEXT NOT NULL,
                accepted INTEGER NOT NULL,
                attempts INTEGER NOT NULL,
                error TEXT,
                reason TEXT NOT NULL,
                died INTEGER NOT NULL
            ) STRICT;

            CREATE TABLE events_archives (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                name TEXT NOT NULL,
                bus TEXT NOT NULL,
                description TEXT,
                pattern TEXT,
                retention INTEGER NOT NULL,
                created INTEGER NOT NULL,
                count INTEGER NOT NULL DEFAULT 0,
                bytes INTEGER NOT NULL DEFAULT 0,
                UNIQUE (account, region, name)
            ) STRICT;
            CREATE TABLE events_archived (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                archive INTEGER NOT NULL REFERENCES events_archives (id) ON DELETE CASCADE,
                time INTEGER NOT NULL,
                accepted INTEGER NOT NULL,
                event TEXT NOT NULL
            ) STRICT;
            CREATE INDEX events_archived_time ON events_archived (archive, time, id);
            CREATE INDEX events_archived_accepted ON events_archived (archive, accepted);
            CREATE TABLE events_replays (
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                name TEXT NOT NULL,
                archive TEXT NOT NULL,
                bus TEXT NOT NULL,
                description TEXT,
                destination TEXT NOT NULL,
                state TEXT NOT NULL,
                reason TEXT,
                first INTEGER NOT NULL,
                last INTEGER NOT NULL,
                at_time INTEGER,
                at_id INTEGER,
                started INTEGER NOT NULL,
                ended INTEGER,
                PRIMARY KEY (account, region, name)
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE events_connections (
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                name TEXT NOT NULL,
                id TEXT NOT NULL,
                description TEXT,
                state TEXT NOT NULL,
                reason TEXT,
                type TEXT NOT NULL,
                secrets BLOB,
                created INTEGER NOT NULL,
                updated INTEGER NOT NULL,
                authorized INTEGER,
                PRIMARY KEY (account, region, name)
            ) STRICT, WITHOUT ROWID;
            CREATE TABLE events_destinations (
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                name TEXT NOT NULL,
                id TEXT NOT NULL,
                description TEXT,
                connection TEXT NOT NULL,
                endpoint TEXT NOT NULL,
                method TEXT NOT NULL,
                rate INTEGER,
                created INTEGER NOT NULL,
                updated INTEGER NOT NULL,
                PRIMARY KEY (account, region, name)
            ) STRICT, WITHOUT ROWID;
            CREATE TABLE events_cursors (
                name TEXT PRIMARY KEY,
                position INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID;
            """),
        // What was last told of a subject, and what of it waits.
        Migration(
            "eventbridge-002-subjects",
            """
            CREATE TABLE events_subjects (
                subject TEXT PRIMARY KEY,
                told INTEGER NOT NULL,
                due INTEGER,
                account TEXT,
                region TEXT,
                event TEXT
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX events_subjects_due ON events_subjects (due) WHERE due IS NOT NULL;
            """),
        // What cannot be delivered goes to the queue that its target names.
        Migration(
            "eventbridge-004-dead-letters",
            """
            ALTER TABLE events_deliveries ADD COLUMN hops INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE events_dead ADD COLUMN code TEXT;
            ALTER TABLE events_dead ADD COLUMN queue TEXT;
            CREATE INDEX events_dead_queue ON events_dead (id) WHERE queue IS NOT NULL;
            """),
    ]
}
