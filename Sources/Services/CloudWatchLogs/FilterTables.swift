import Store

extension CloudWatchLogsService {
    static let filterMigrations = [
        Migration(
            "logs-filters",
            """
            CREATE TABLE logs_metric_filters (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                group_id INTEGER NOT NULL REFERENCES logs_groups (id) ON DELETE CASCADE,
                name TEXT NOT NULL,
                pattern TEXT NOT NULL,
                created INTEGER NOT NULL,
                metric TEXT NOT NULL,
                namespace TEXT NOT NULL,
                value TEXT NOT NULL,
                unit TEXT,
                default_value TEXT,
                dimensions TEXT NOT NULL,
                UNIQUE (group_id, name)
            ) STRICT;
            CREATE TABLE logs_subscriptions (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                group_id INTEGER NOT NULL REFERENCES logs_groups (id) ON DELETE CASCADE,
                name TEXT NOT NULL,
                pattern TEXT NOT NULL,
                destination TEXT NOT NULL,
                role TEXT,
                distribution TEXT NOT NULL,
                created INTEGER NOT NULL,
                UNIQUE (group_id, name)
            ) STRICT;
            -- How many metric filters a group has, and filters of any kind.
            ALTER TABLE logs_groups ADD COLUMN metric_filters INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE logs_groups ADD COLUMN filters INTEGER NOT NULL DEFAULT 0;
            """),
        Migration(
            "logs-exports",
            """
            CREATE TABLE logs_exports (
                id TEXT PRIMARY KEY,
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                name TEXT,
                group_id INTEGER NOT NULL,
                group_name TEXT NOT NULL,
                stream_prefix TEXT,
                from_time INTEGER NOT NULL,
                to_time INTEGER NOT NULL,
                bucket TEXT NOT NULL,
                prefix TEXT NOT NULL,
                status TEXT NOT NULL,
                message TEXT NOT NULL,
                created INTEGER NOT NULL,
                completed INTEGER
            ) STRICT;
            CREATE INDEX logs_exports_open ON logs_exports (created)
                WHERE status IN ('PENDING', 'RUNNING');
            """),
    ]
}

extension Transaction {
    /// Counts a group's filters anew, after a change.
    func countFilters(of group: GroupRecord) throws {
        try run(
            """
            UPDATE logs_groups SET
                metric_filters = (SELECT count(*) FROM logs_metric_filters WHERE group_id = ?1),
                filters = (SELECT count(*) FROM logs_metric_filters WHERE group_id = ?1)
                    + (SELECT count(*) FROM logs_subscriptions WHERE group_id = ?1)
            WHERE id = ?1
            """, [.integer(group.id)])
    }
}
