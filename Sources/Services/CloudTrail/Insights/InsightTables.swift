package import Store

extension CloudTrailService {
    /// Rates, and what was unusual in them; log groups and topics of trails.
    package static let insightMigrations = [
        Migration(
            "cloudtrail-004-insights",
            """
            -- Calls by minute. `error` is empty for the rate of calls that change something, else
            -- the code of the errors that are counted.
            CREATE TABLE cloudtrail_rates (
                region TEXT NOT NULL,
                source TEXT NOT NULL,
                name TEXT NOT NULL,
                error TEXT NOT NULL,
                period INTEGER NOT NULL,
                start INTEGER NOT NULL,
                count INTEGER NOT NULL,
                PRIMARY KEY (region, source, name, error, period, start)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX cloudtrail_rates_by_start ON cloudtrail_rates (period, start, count);

            -- Who and what made them.
            CREATE TABLE cloudtrail_rate_parts (
                region TEXT NOT NULL,
                source TEXT NOT NULL,
                name TEXT NOT NULL,
                error TEXT NOT NULL,
                attribute TEXT NOT NULL,
                minute INTEGER NOT NULL,
                value TEXT NOT NULL,
                count INTEGER NOT NULL,
                PRIMARY KEY (region, source, name, error, attribute, minute, value)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX cloudtrail_rate_parts_by_minute ON cloudtrail_rate_parts (minute);

            -- How far the journal was counted and judged; no row while no trail asks for insights.
            CREATE TABLE cloudtrail_rate_state (
                id INTEGER PRIMARY KEY CHECK (id = 1),
                position INTEGER NOT NULL,
                since INTEGER NOT NULL,
                judged INTEGER NOT NULL
            ) STRICT;

            CREATE TABLE cloudtrail_bursts (
                region TEXT NOT NULL,
                source TEXT NOT NULL,
                name TEXT NOT NULL,
                error TEXT NOT NULL,
                shared_id TEXT NOT NULL,
                start INTEGER NOT NULL,
                total INTEGER NOT NULL,
                last INTEGER NOT NULL,
                threshold INTEGER NOT NULL,
                baseline_minutes INTEGER NOT NULL,
                baseline_total INTEGER NOT NULL,
                PRIMARY KEY (region, source, name, error)
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE cloudtrail_insights (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                region TEXT NOT NULL,
                time INTEGER NOT NULL,
                event_id TEXT NOT NULL,
                name TEXT NOT NULL,
                source TEXT NOT NULL,
                event TEXT NOT NULL
            ) STRICT;
            CREATE INDEX cloudtrail_insights_by_time ON cloudtrail_insights (region, time, id);
            """),
        Migration(
            "cloudtrail-005-neighbours",
            """
            ALTER TABLE cloudtrail_trails ADD COLUMN log_group TEXT;
            ALTER TABLE cloudtrail_trails ADD COLUMN log_role TEXT;
            ALTER TABLE cloudtrail_trails ADD COLUMN logged INTEGER;
            ALTER TABLE cloudtrail_trails ADD COLUMN log_error TEXT;
            ALTER TABLE cloudtrail_trails ADD COLUMN topic TEXT;
            ALTER TABLE cloudtrail_trails ADD COLUMN notified INTEGER;
            ALTER TABLE cloudtrail_trails ADD COLUMN notify_attempted INTEGER;
            ALTER TABLE cloudtrail_trails ADD COLUMN notify_error TEXT;

            -- Events on their way into a log group: the same stretch of the journal as a file, in
            -- the same form.
            CREATE TABLE cloudtrail_log_batches (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                trail INTEGER NOT NULL REFERENCES cloudtrail_trails (id) ON DELETE CASCADE,
                region TEXT NOT NULL,
                content BLOB NOT NULL
            ) STRICT;
            CREATE INDEX cloudtrail_log_batches_by_trail ON cloudtrail_log_batches (trail, id);
            """),
    ]
}
