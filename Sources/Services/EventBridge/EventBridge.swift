// EventBridge: buses, the rules that listen to them, and the targets that are told.
//
// An event that is accepted lies in a table before its caller is answered. The router takes it from
// there, finds the rules whose patterns it satisfies (engine Events) and writes what each target is
// to be told into another table; the deliverer sends that, again and again if it must. Each step
// is one transaction, so a kill repeats at most a request that was under way. This module opens
// no connection itself: a `WebClient` does.
//
// https://docs.aws.amazon.com/eventbridge/latest/APIReference/Welcome.html
