package import Store

extension SNSService {
    package static let migrations = [
        Migration(
            "sns-001",
            """
            CREATE TABLE sns_topics (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                name TEXT NOT NULL,
                attributes TEXT NOT NULL,
                tags TEXT NOT NULL,
                created INTEGER NOT NULL,
                deleted INTEGER NOT NULL DEFAULT 0,
                UNIQUE (account, region, name)
            ) STRICT;
            CREATE TABLE sns_subscriptions (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                topic INTEGER NOT NULL REFERENCES sns_topics (id) ON DELETE CASCADE,
                uid TEXT NOT NULL UNIQUE,
                protocol TEXT NOT NULL,
                endpoint TEXT NOT NULL,
                attributes TEXT NOT NULL,
                principal TEXT NOT NULL,
                token TEXT,
                asked INTEGER,
                confirmed INTEGER NOT NULL,
                authenticated INTEGER NOT NULL,
                closed INTEGER NOT NULL DEFAULT 0,
                created INTEGER NOT NULL,
                UNIQUE (topic, protocol, endpoint)
            ) STRICT;
            CREATE INDEX sns_subscriptions_token ON sns_subscriptions (token)
                WHERE token IS NOT NULL;
            CREATE INDEX sns_subscriptions_asked ON sns_subscriptions (asked)
                WHERE confirmed = 0;
            CREATE TABLE sns_messages (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                waiting INTEGER NOT NULL,
                document ANY NOT NULL,
                uid TEXT NOT NULL
            ) STRICT;
            -- What is still to be told. A lane is a subscription: a slow one keeps only its own.
            CREATE TABLE sns_deliveries (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                lane INTEGER NOT NULL,
                due INTEGER NOT NULL,
                message INTEGER NOT NULL REFERENCES sns_messages (id),
                attempts INTEGER NOT NULL,
                error TEXT
            ) STRICT;
            CREATE INDEX sns_deliveries_due ON sns_deliveries (lane, due, id);
            CREATE TABLE sns_publishings (
                topic INTEGER NOT NULL REFERENCES sns_topics (id) ON DELETE CASCADE,
                dedup TEXT NOT NULL,
                uid TEXT NOT NULL,
                number INTEGER NOT NULL,
                until INTEGER NOT NULL,
                PRIMARY KEY (topic, dedup)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX sns_publishings_until ON sns_publishings (until);
            CREATE TABLE sns_keys (
                id INTEGER PRIMARY KEY,
                key BLOB NOT NULL,
                certificate TEXT NOT NULL
            ) STRICT;
            """)
    ]
}
