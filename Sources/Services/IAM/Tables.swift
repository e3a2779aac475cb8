import Store

/// The tables of IAM, in the order they came.
///
/// What has a name stands in `iam_entities`, whatever its kind; what only one kind has stands in a
/// table of its own beside it. Tags, policies and attachments hang on the unique id, which a rename
/// does not change.
enum IAMTables {
    package static let migrations = [
        Migration("iam-001-identities", identities),
        Migration("iam-002-service-credentials", serviceCredentials),
        Migration("iam-003-action-uses", actionUses),
    ]

    private static let actionUses = """
        CREATE TABLE iam_action_uses (
            owner TEXT NOT NULL, action TEXT NOT NULL, used INTEGER NOT NULL,
            region TEXT NOT NULL, PRIMARY KEY (owner, action)
        ) STRICT, WITHOUT ROWID;
        """

    private static let identities = """
        CREATE TABLE iam_entities (
            id TEXT PRIMARY KEY, account TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
            path TEXT NOT NULL, created INTEGER NOT NULL, description TEXT, boundary TEXT
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX iam_entities_by_name
            ON iam_entities (account, kind, name COLLATE NOCASE);
        CREATE INDEX iam_entities_by_boundary
            ON iam_entities (account, boundary) WHERE boundary IS NOT NULL;

        CREATE TABLE iam_tags (
            owner TEXT NOT NULL REFERENCES iam_entities (id) ON DELETE CASCADE,
            key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (owner, key)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE iam_roles (
            id TEXT PRIMARY KEY REFERENCES iam_entities (id) ON DELETE CASCADE,
            trust TEXT NOT NULL, trusted TEXT NOT NULL, session_seconds INTEGER NOT NULL,
            service TEXT, used INTEGER, used_region TEXT
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE iam_policies (
            id TEXT PRIMARY KEY REFERENCES iam_entities (id) ON DELETE CASCADE,
            updated INTEGER NOT NULL, default_version INTEGER NOT NULL,
            last_version INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE iam_policy_versions (
            policy TEXT NOT NULL REFERENCES iam_policies (id) ON DELETE CASCADE,
            number INTEGER NOT NULL, document TEXT NOT NULL, created INTEGER NOT NULL,
            PRIMARY KEY (policy, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE iam_attachments (
            owner TEXT NOT NULL REFERENCES iam_entities (id) ON DELETE CASCADE,
            policy TEXT NOT NULL, account TEXT NOT NULL, PRIMARY KEY (owner, policy)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX iam_attachments_by_policy ON iam_attachments (account, policy);
        CREATE TABLE iam_inline_policies (
            owner TEXT NOT NULL REFERENCES iam_entities (id) ON DELETE CASCADE,
            name TEXT NOT NULL, document TEXT NOT NULL, PRIMARY KEY (owner, name)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE iam_memberships (
            user TEXT NOT NULL REFERENCES iam_entities (id) ON DELETE CASCADE,
            member_of TEXT NOT NULL REFERENCES iam_entities (id) ON DELETE CASCADE,
            PRIMARY KEY (user, member_of)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX iam_memberships_by_group ON iam_memberships (member_of);

        CREATE TABLE iam_access_keys (
            id TEXT PRIMARY KEY, account TEXT NOT NULL, owner TEXT NOT NULL,
            secret BLOB NOT NULL, active INTEGER NOT NULL, created INTEGER NOT NULL,
            changed INTEGER NOT NULL, used INTEGER, used_service TEXT, used_region TEXT
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX iam_access_keys_by_owner ON iam_access_keys (owner);

        CREATE TABLE iam_login_profiles (
            user TEXT PRIMARY KEY REFERENCES iam_entities (id) ON DELETE CASCADE,
            salt BLOB NOT NULL, hash BLOB NOT NULL, created INTEGER NOT NULL,
            changed INTEGER NOT NULL, must_reset INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE iam_password_history (
            position INTEGER PRIMARY KEY,
            user TEXT NOT NULL REFERENCES iam_login_profiles (user) ON DELETE CASCADE,
            hash BLOB NOT NULL
        ) STRICT;
        CREATE INDEX iam_password_history_by_user ON iam_password_history (user);

        CREATE TABLE iam_instance_profiles (
            id TEXT PRIMARY KEY REFERENCES iam_entities (id) ON DELETE CASCADE,
            role TEXT REFERENCES iam_entities (id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX iam_instance_profiles_by_role ON iam_instance_profiles (role);

        CREATE TABLE iam_mfa_devices (
            id TEXT PRIMARY KEY REFERENCES iam_entities (id) ON DELETE CASCADE,
            seed BLOB NOT NULL, owner TEXT, enabled INTEGER, last_step INTEGER NOT NULL DEFAULT 0,
            drift INTEGER NOT NULL DEFAULT 0
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX iam_mfa_devices_by_owner ON iam_mfa_devices (owner);

        CREATE TABLE iam_oidc_providers (
            id TEXT PRIMARY KEY REFERENCES iam_entities (id) ON DELETE CASCADE,
            clients TEXT NOT NULL, thumbprints TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE iam_saml_providers (
            id TEXT PRIMARY KEY REFERENCES iam_entities (id) ON DELETE CASCADE,
            uuid TEXT NOT NULL, metadata TEXT NOT NULL, valid_until INTEGER,
            encryption TEXT
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE iam_saml_keys (
            id TEXT PRIMARY KEY,
            provider TEXT NOT NULL REFERENCES iam_saml_providers (id) ON DELETE CASCADE,
            secret BLOB NOT NULL, created INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX iam_saml_keys_by_provider ON iam_saml_keys (provider);

        CREATE TABLE iam_server_certificates (
            id TEXT PRIMARY KEY REFERENCES iam_entities (id) ON DELETE CASCADE,
            body TEXT NOT NULL, chain TEXT, private_key BLOB NOT NULL, expires INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE iam_signing_certificates (
            id TEXT PRIMARY KEY, account TEXT NOT NULL, owner TEXT NOT NULL, body TEXT NOT NULL,
            fingerprint TEXT NOT NULL, active INTEGER NOT NULL, created INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX iam_signing_certificates_by_owner ON iam_signing_certificates (owner);

        CREATE TABLE iam_ssh_keys (
            id TEXT PRIMARY KEY,
            user TEXT NOT NULL REFERENCES iam_entities (id) ON DELETE CASCADE,
            body TEXT NOT NULL, fingerprint TEXT NOT NULL, active INTEGER NOT NULL,
            created INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX iam_ssh_keys_by_user ON iam_ssh_keys (user);

        CREATE TABLE iam_accounts (
            account TEXT PRIMARY KEY, alias TEXT UNIQUE, password_policy TEXT,
            token_version INTEGER NOT NULL DEFAULT 1, report BLOB, report_time INTEGER
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE iam_service_uses (
            owner TEXT NOT NULL, service TEXT NOT NULL, used INTEGER NOT NULL,
            region TEXT NOT NULL, PRIMARY KEY (owner, service)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE iam_access_jobs (
            id TEXT PRIMARY KEY, account TEXT NOT NULL, arn TEXT NOT NULL,
            granularity TEXT NOT NULL, created INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE iam_role_deletions (
            id TEXT PRIMARY KEY, account TEXT NOT NULL, role TEXT NOT NULL,
            created INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
}
