// STS: temporary credentials.
//
// A session lives in its token: the session's description, sealed with a key of the data folder,
// so that making one writes nothing and a restart forgets none. What a session may do is asked of
// the identity behind it at each call; deleting the role or the user ends it. The service knows
// IAM only through `IdentityDirectory`.
