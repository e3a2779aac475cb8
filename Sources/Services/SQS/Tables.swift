package import Store

extension SQSService {
    package static let migrations = [
        Migration(
            "sqs-001",
            """
            CREATE TABLE sqs_queues (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                name TEXT NOT NULL,
                attributes TEXT NOT NULL,
                tags TEXT NOT NULL,
                created INTEGER NOT NULL,
                modified INTEGER NOT NULL,
                purged INTEGER,
                dead_letters TEXT,
                UNIQUE (account, region, name)
            ) STRICT;
            CREATE INDEX sqs_queues_dead_letters ON sqs_queues (dead_letters)
                WHERE dead_letters IS NOT NULL;
            -- Ids give the order of sending; one that moves to another queue gets a new one.
            CREATE TABLE sqs_messages (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                queue INTEGER NOT NULL REFERENCES sqs_queues (id) ON DELETE CASCADE,
                visible INTEGER NOT NULL,
                received INTEGER NOT NULL,
                sent INTEGER NOT NULL,
                grp TEXT,
                message_id TEXT NOT NULL,
                body ANY NOT NULL,
                md5 TEXT NOT NULL,
                attributes TEXT,
                sender TEXT NOT NULL,
                first INTEGER,
                dedup TEXT,
                trace TEXT,
                source TEXT
            ) STRICT;
            CREATE INDEX sqs_messages_visible ON sqs_messages (queue, visible, received);
            CREATE INDEX sqs_messages_group ON sqs_messages (queue, grp, visible, received)
                WHERE grp IS NOT NULL;
            CREATE INDEX sqs_messages_sent ON sqs_messages (queue, sent);
            CREATE TABLE sqs_sendings (
                queue INTEGER NOT NULL REFERENCES sqs_queues (id) ON DELETE CASCADE,
                dedup TEXT NOT NULL,
                message INTEGER NOT NULL,
                message_id TEXT NOT NULL,
                until INTEGER NOT NULL,
                PRIMARY KEY (queue, dedup)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX sqs_sendings_until ON sqs_sendings (until);
            CREATE TABLE sqs_attempts (
                queue INTEGER NOT NULL REFERENCES sqs_queues (id) ON DELETE CASCADE,
                attempt TEXT NOT NULL,
                messages TEXT NOT NULL,
                until INTEGER NOT NULL,
                PRIMARY KEY (queue, attempt)
            ) STRICT, WITHOUT ROWID;
            CREATE TABLE sqs_moves (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                handle TEXT NOT NULL UNIQUE,
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                source TEXT NOT NULL,
                destination TEXT,
                rate INTEGER,
                status TEXT NOT NULL,
                moved INTEGER NOT NULL,
                total INTEGER NOT NULL,
                last INTEGER NOT NULL,
                started INTEGER NOT NULL,
                reason TEXT
            ) STRICT;
            CREATE INDEX sqs_moves_source ON sqs_moves (source, id);
            """)
    ]
}
