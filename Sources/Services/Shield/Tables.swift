package import Store

extension ShieldService {
    package static let migrations = [
        Migration(
            "shield-001",
            """
            CREATE TABLE shield_subscriptions (
                account TEXT PRIMARY KEY,
                id TEXT NOT NULL,
                started INTEGER NOT NULL,
                renews INTEGER NOT NULL,
                -- The renewal is off from the end of this term on.
                ended INTEGER,
                engagement TEXT NOT NULL,
                is_engaged INTEGER NOT NULL,
                contacts TEXT NOT NULL,
                role TEXT,
                buckets TEXT NOT NULL
            ) STRICT;
            CREATE TABLE shield_protections (
                sequence INTEGER PRIMARY KEY AUTOINCREMENT,
                account TEXT NOT NULL,
                id TEXT NOT NULL,
                name TEXT NOT NULL,
                resource TEXT NOT NULL,
                type TEXT NOT NULL,
                checks TEXT NOT NULL,
                -- BLOCK or COUNT, once automatic response was enabled.
                response TEXT,
                is_responding INTEGER NOT NULL,
                tags TEXT NOT NULL,
                UNIQUE (account, id),
                UNIQUE (account, resource)
            ) STRICT;
            CREATE TABLE shield_groups (
                sequence INTEGER PRIMARY KEY AUTOINCREMENT,
                account TEXT NOT NULL,
                id TEXT NOT NULL,
                aggregation TEXT NOT NULL,
                pattern TEXT NOT NULL,
                type TEXT,
                members TEXT NOT NULL,
                tags TEXT NOT NULL,
                UNIQUE (account, id)
            ) STRICT;
            CREATE TABLE shield_attacks (
                sequence INTEGER PRIMARY KEY AUTOINCREMENT,
                account TEXT NOT NULL,
                id TEXT NOT NULL UNIQUE,
                resource TEXT NOT NULL,
                started INTEGER NOT NULL,
                ended INTEGER,
                layer TEXT NOT NULL,
                vectors TEXT NOT NULL,
                -- What DescribeAttack answers, and the evidence of what it cost.
                document TEXT NOT NULL,
                evidence TEXT NOT NULL
            ) STRICT;
            CREATE INDEX shield_attacks_started ON shield_attacks (account, started);
            CREATE TABLE shield_mitigations (
                resource TEXT PRIMARY KEY,
                rules TEXT NOT NULL
            ) STRICT;
            CREATE TABLE shield_baselines (
                resource TEXT PRIMARY KEY,
                saved INTEGER NOT NULL,
                content BLOB NOT NULL
            ) STRICT;
            """)
    ]
}
