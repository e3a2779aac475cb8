import Vocabulary

/// A certificate of our own making, its key, and a key that is not its.
enum Pairs {
    static let expiration = Instant(iso8601: "2126-10-30T23:39:04Z")

    static let certificate = """
        -----BEGIN CERTIFICATE-----
        MIIBlDCCATugAwIBAgIUab0z7HQmfL13zA4M2cUuEGGiytQwCgYIKoZIzj0EAwIw
        HzEdMBsGA1UEAwwUZ2Fycmlzb24uZXhhbXBsZS5vcmcwIBcNMjYxMTIzMjMzOTA0
        WhgPMjEyNjEwMzAyMzM5MDRaMB8xHTAbBgNVBAMMFGdhcnJpc29uLmV4YW1wbGUu
        b3JnMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEDSYVYVHvRYcKUAY4HbdZQtp3
        NPhrTWELU2JrVMLBSaHv9LFQaiNu1FoGvQiYB8ieOeBKSBIefv2FYCeIve75aKNT
        MFEwHQYDVR0OBBYEFP3hzcdutrplPzZ5+EXJbjcSo4izMB8GA1UdIwQYMBaAFP3h
        zcdutrplPzZ5+EXJbjcSo4izMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwID
        RwAwRAIgYiu7dbrIGEb6P9l0sUEPCFCTb+PqdpdF1fTafKNoi1gCIH3YKZXx86BN
        8KFFwAQ8rTyq6oYz+EwFC9DXJphT/gE1
        -----END CERTIFICATE-----
        """

    static let key = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgOQ7WHVvLLw9mq0s9
        Y+j/2EEN55z/GvsDxmyXfr22uIyhRANCAAQNJhVhUe9FhwpQBjgdt1lC2nc0+GtN
        YQtTYmtUwsFJoe/0sVBqI27UWga9CJgHyJ454EpIEh5+/YVgJ4i97vlo
        -----END PRIVATE KEY-----
        """

    static let otherKey = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgL9zHhqqRyrNfR2c9
        OZ2R1olR8/oH1ogBb6AIR3OxrEmhRANCAASZn0ZYZBnyGss7tQSF8H9Hp0dCMpsM
        esDiG61Zb1V/dGX6cVFD6DY2C/nqN9tZhY9zYtpou1aqxWksEdTop7wl
        -----END PRIVATE KEY-----
        """
}
