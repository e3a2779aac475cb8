package import Store

extension WAFV2Service {
    package static let migrations = [
        Migration(
            "wafv2-001",
            """
            CREATE TABLE wafv2_entities (
                arn TEXT PRIMARY KEY,
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                scope TEXT NOT NULL,
                kind TEXT NOT NULL,
                id TEXT NOT NULL,
                name TEXT NOT NULL,
                description TEXT NOT NULL,
                lock_token TEXT NOT NULL,
                tags TEXT NOT NULL,
                policy TEXT,
                document TEXT NOT NULL,
                UNIQUE (account, region, scope, kind, name)
            ) STRICT;
            CREATE TABLE wafv2_references (
                owner TEXT NOT NULL REFERENCES wafv2_entities (arn) ON DELETE CASCADE,
                target TEXT NOT NULL,
                PRIMARY KEY (owner, target)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX wafv2_references_target ON wafv2_references (target);
            CREATE TABLE wafv2_associations (
                resource TEXT PRIMARY KEY,
                type TEXT NOT NULL,
                web_acl TEXT NOT NULL REFERENCES wafv2_entities (arn)
            ) STRICT;
            CREATE INDEX wafv2_associations_web_acl ON wafv2_associations (web_acl);
            CREATE TABLE wafv2_logging (
                web_acl TEXT NOT NULL REFERENCES wafv2_entities (arn) ON DELETE CASCADE,
                log_type TEXT NOT NULL,
                log_scope TEXT NOT NULL,
                document TEXT NOT NULL,
                PRIMARY KEY (web_acl, log_type, log_scope)
            ) STRICT;
            CREATE TABLE wafv2_api_keys (
                key TEXT PRIMARY KEY,
                account TEXT NOT NULL,
                region TEXT NOT NULL,
                scope TEXT NOT NULL,
                created INTEGER NOT NULL,
                domains TEXT NOT NULL
            ) STRICT;
            """)
    ]
}
