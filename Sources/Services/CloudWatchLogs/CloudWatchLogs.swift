// CloudWatch Logs: groups and streams of log events, kept as long as their group says, read back in
// order and searched by filter patterns.
//
// What the service stores is in the server's own store. What it reads never shows an event that has
// outlived its group's retention; the sweeper takes such events away afterwards, a batch at a time,
// as it does with the events of deleted groups and streams.
//
// It refuses to know how a filter pattern is judged: that is the LogSearch engine's.
