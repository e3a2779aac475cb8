// Shield: the subscription, what it protects, whom it calls, and the attacks it has seen.
//
// The service keeps protections and records, and answers for them. What is an attack is decided by
// the Floods engine, which the program feeds with the proxy's traffic; what it decides comes in
// here as `AttackReport`s, is kept, told of, and turned into rules of the resource's web ACL by way
// of `MitigationPlace`.
//
// It refuses to know sockets, requests and how a baseline is learned.
