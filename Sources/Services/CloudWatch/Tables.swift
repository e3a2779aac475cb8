package import Store

extension CloudWatchService {
    /// Configurations are kept as the API's own JSON. Times are nanoseconds since 1970.
    package static let migrations = [
        Migration(
            "cloudwatch-001",
            """
            CREATE TABLE cw_alarms (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                name TEXT NOT NULL,
                -- MetricAlarm or CompositeAlarm
                kind TEXT NOT NULL,
                -- The input of PutMetricAlarm or PutCompositeAlarm.
                config TEXT NOT NULL,
                -- The metric of a plain alarm, for DescribeAlarmsForMetric.
                namespace TEXT,
                metric TEXT,
                configured INTEGER NOT NULL,
                actions_enabled INTEGER NOT NULL,
                state TEXT NOT NULL,
                reason TEXT NOT NULL,
                reason_data TEXT,
                updated INTEGER NOT NULL,
                transitioned INTEGER NOT NULL,
                evaluation TEXT,
                -- The state whose actions were carried out last, what keeps those of a composite
                -- alarm back, and until which second.
                acted TEXT NOT NULL,
                suppressed_by TEXT,
                suppressed_reason TEXT,
                suppressed_until INTEGER,
                UNIQUE (account, region, name)
            ) STRICT;
            CREATE INDEX cw_alarms_metric ON cw_alarms (account, region, namespace, metric);
            CREATE TABLE cw_history (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                alarm TEXT NOT NULL,
                type TEXT NOT NULL,
                time INTEGER NOT NULL,
                kind TEXT NOT NULL,
                summary TEXT NOT NULL,
                data TEXT NOT NULL
            ) STRICT;
            CREATE INDEX cw_history_alarm ON cw_history (account, region, alarm, time);
            CREATE INDEX cw_history_time ON cw_history (account, region, time);
            CREATE INDEX cw_history_age ON cw_history (time);
            CREATE TABLE cw_actions (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                alarm TEXT NOT NULL,
                type TEXT NOT NULL,
                action TEXT NOT NULL,
                subject TEXT NOT NULL,
                message TEXT NOT NULL,
                changed INTEGER NOT NULL,
                attempts INTEGER NOT NULL,
                due INTEGER NOT NULL
            ) STRICT;
            CREATE INDEX cw_actions_due ON cw_actions (due, id);
            CREATE TABLE cw_mutes (
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                name TEXT NOT NULL,
                config TEXT NOT NULL,
                updated INTEGER NOT NULL,
                PRIMARY KEY (account, region, name)
            ) STRICT;
            CREATE TABLE cw_muted (
                alarm INTEGER PRIMARY KEY REFERENCES cw_alarms (id) ON DELETE CASCADE,
                -- The state whose actions were kept back, and what it came from.
                state TEXT NOT NULL,
                previous TEXT NOT NULL
            ) STRICT;
            CREATE TABLE cw_dashboards (
                account TEXT NOT NULL,
                name TEXT NOT NULL,
                body TEXT NOT NULL,
                updated INTEGER NOT NULL,
                PRIMARY KEY (account, name)
            ) STRICT;
            CREATE TABLE cw_streams (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                name TEXT NOT NULL,
                config TEXT NOT NULL,
                state TEXT NOT NULL,
                created INTEGER NOT NULL,
                updated INTEGER NOT NULL,
                -- All minutes that begin before this second are written.
                position INTEGER NOT NULL,
                failures INTEGER NOT NULL,
                UNIQUE (account, region, name)
            ) STRICT;
            CREATE TABLE cw_insight_rules (
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                name TEXT NOT NULL,
                state TEXT NOT NULL,
                definition TEXT NOT NULL,
                is_transformed INTEGER NOT NULL,
                -- What a managed rule was made for.
                template TEXT,
                resource TEXT,
                PRIMARY KEY (account, region, name)
            ) STRICT;
            CREATE TABLE cw_detectors (
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                -- The metric, its dimensions and statistic, or the queries, in one order.
                identity TEXT NOT NULL,
                kind TEXT NOT NULL,
                namespace TEXT,
                metric TEXT,
                config TEXT NOT NULL,
                created INTEGER NOT NULL,
                PRIMARY KEY (account, region, identity)
            ) STRICT;
            CREATE TABLE cw_tags (
                arn TEXT NOT NULL,
                key TEXT NOT NULL,
                value TEXT NOT NULL,
                PRIMARY KEY (arn, key)
            ) STRICT;
            """)
    ]
}
