package import Store

extension CloudWatchLogsService {
    /// Times are milliseconds since 1970, as in the API. Ids are never used twice: what a deleted
    /// group or stream leaves behind must not become another's.
    package static let migrations = [
        Migration(
            "logs-001",
            """
            CREATE TABLE logs_groups (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                name TEXT NOT NULL,
                created INTEGER NOT NULL,
                class TEXT NOT NULL,
                retention INTEGER,
                is_protected INTEGER NOT NULL,
                tags TEXT NOT NULL,
                bytes INTEGER NOT NULL DEFAULT 0,
                UNIQUE (account, region, name)
            ) STRICT;
            CREATE TABLE logs_streams (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                group_id INTEGER NOT NULL REFERENCES logs_groups (id) ON DELETE CASCADE,
                name TEXT NOT NULL,
                created INTEGER NOT NULL,
                first_time INTEGER,
                last_time INTEGER,
                last_ingestion INTEGER,
                UNIQUE (group_id, name)
            ) STRICT;
            CREATE INDEX logs_streams_last ON logs_streams (group_id, last_time, name);
            CREATE TABLE logs_events (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                group_id INTEGER NOT NULL,
                stream_id INTEGER NOT NULL,
                time INTEGER NOT NULL,
                ingested INTEGER NOT NULL,
                message BLOB NOT NULL
            ) STRICT;
            CREATE INDEX logs_events_group ON logs_events (group_id, time, id);
            CREATE INDEX logs_events_stream ON logs_events (stream_id, time, id);
            CREATE TABLE logs_graves (
                id INTEGER PRIMARY KEY,
                group_id INTEGER,
                stream_id INTEGER
            ) STRICT;
            CREATE TABLE logs_policies (
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                -- Empty for policies of the account.
                resource TEXT NOT NULL,
                name TEXT NOT NULL,
                document TEXT NOT NULL,
                revision TEXT NOT NULL,
                updated INTEGER NOT NULL,
                PRIMARY KEY (account, region, resource, name)
            ) STRICT;
            """)
    ]
}
