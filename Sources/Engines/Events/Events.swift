// Events: which rules an event satisfies, and what their targets are told of it.
//
// It reads event patterns and refuses those that are not, joins all patterns of a bus into one
// automaton whose cost does not grow with their number, picks parts out of events (JSON paths),
// writes what a target gets (input transformers) and says when a schedule fires next (rate and
// cron). It is pure: it knows no bus, no target, no clock and no storage.
//
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
