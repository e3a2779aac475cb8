import Store

extension EventBridgeService {
    static let schedulerMigrations = [
        Migration(
            "eventbridge-003-schedules",
            """
            CREATE TABLE events_schedule_groups (
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                name TEXT NOT NULL,
                tags TEXT NOT NULL,
                created INTEGER NOT NULL,
                PRIMARY KEY (account, region, name)
            ) STRICT, WITHOUT ROWID;
            CREATE TABLE events_schedules (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                grp TEXT NOT NULL,
                name TEXT NOT NULL,
                document TEXT NOT NULL,
                state TEXT NOT NULL,
                target TEXT NOT NULL,
                created INTEGER NOT NULL,
                updated INTEGER NOT NULL,
                -- When it is due, and for which of its times: a flexible window lies between.
                due INTEGER,
                moment INTEGER,
                UNIQUE (account, region, grp, name)
            ) STRICT;
            CREATE INDEX events_schedules_due ON events_schedules (due) WHERE due IS NOT NULL;
            """)
    ]
}
