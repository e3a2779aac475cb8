package import Store

extension CloudWatchLogsService {
    /// Times are milliseconds since 1970, as in the API. Ids are never used twice: what a deleted
    /// group or stream leaves behind must not become another's.
    package static let migrations =
        [
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
                """),
            Migration(
                "logs-002",
                """
                -- What was put and is not sealed into a block yet. Ids follow the order of arrival.
                CREATE TABLE logs_batches (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    group_id INTEGER NOT NULL,
                    stream_id INTEGER NOT NULL,
                    ingested INTEGER NOT NULL,
                    min_time INTEGER NOT NULL,
                    max_time INTEGER NOT NULL,
                    count INTEGER NOT NULL,
                    bytes INTEGER NOT NULL,
                    form INTEGER NOT NULL,
                    data BLOB NOT NULL
                ) STRICT;
                CREATE INDEX logs_batches_group ON logs_batches (group_id, max_time);
                CREATE INDEX logs_batches_stream ON logs_batches (stream_id, max_time);
                CREATE INDEX logs_batches_pending ON logs_batches (group_id, bytes, ingested);
                INSERT INTO logs_batches
                    (id, group_id, stream_id, ingested, min_time, max_time, count, bytes, form,
                     data)
                SELECT id, group_id, stream_id, ingested, time, time, 1, length(message), 0, message
                FROM logs_events ORDER BY id;
                DROP TABLE logs_events;
                CREATE TABLE logs_blocks (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    group_id INTEGER NOT NULL,
                    file TEXT NOT NULL UNIQUE,
                    min_time INTEGER NOT NULL,
                    max_time INTEGER NOT NULL,
                    count INTEGER NOT NULL,
                    bytes INTEGER NOT NULL,
                    size INTEGER NOT NULL,
                    fields TEXT NOT NULL
                ) STRICT;
                CREATE INDEX logs_blocks_group ON logs_blocks (group_id, max_time);
                CREATE TABLE logs_block_streams (
                    stream_id INTEGER NOT NULL,
                    block_id INTEGER NOT NULL REFERENCES logs_blocks (id) ON DELETE CASCADE,
                    min_time INTEGER NOT NULL,
                    max_time INTEGER NOT NULL,
                    count INTEGER NOT NULL,
                    bytes INTEGER NOT NULL,
                    PRIMARY KEY (stream_id, block_id)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX logs_block_streams_block ON logs_block_streams (block_id);
                -- Files that no block names any more, until nobody can be reading them.
                CREATE TABLE logs_old_files (
                    file TEXT PRIMARY KEY,
                    until INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE logs_index_policies (
                    group_id INTEGER PRIMARY KEY REFERENCES logs_groups (id) ON DELETE CASCADE,
                    document TEXT NOT NULL,
                    updated INTEGER NOT NULL
                ) STRICT;
                CREATE TABLE logs_definitions (
                    account TEXT NOT NULL,
                    region TEXT NOT NULL,
                    id TEXT NOT NULL,
                    name TEXT NOT NULL,
                    language TEXT NOT NULL,
                    query TEXT NOT NULL,
                    groups TEXT NOT NULL,
                    parameters TEXT NOT NULL,
                    modified INTEGER NOT NULL,
                    token TEXT,
                    PRIMARY KEY (account, region, id)
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE logs_lookup_tables (
                    account TEXT NOT NULL,
                    region TEXT NOT NULL,
                    name TEXT NOT NULL,
                    description TEXT,
                    body TEXT NOT NULL,
                    columns TEXT NOT NULL,
                    records INTEGER NOT NULL,
                    updated INTEGER NOT NULL,
                    tags TEXT NOT NULL,
                    PRIMARY KEY (account, region, name)
                ) STRICT, WITHOUT ROWID;
                """),
        ] + filterMigrations
}
