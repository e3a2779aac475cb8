// SNS: topics, and whoever subscribed to them: queues, webhooks and mailboxes.
//
// What is published is written down with one delivery for each subscription whose filter lets it
// through, in one transaction; from there on each subscription has a lane of its own, so that a
// slow
// one keeps nobody else waiting, and a kill loses nothing. What cannot be delivered is tried again
// as the subscription's delivery policy has it, and goes to its dead-letter queue in the end.
//
// Queues, the web and mail are reached through the gate's protocols. How a filter policy is matched
// is the Events engine's.
