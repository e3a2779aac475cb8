// SQS: queues of messages, each of which is handed to one reader at a time until somebody deletes
// it.
//
// Messages lie in the server's own store: what was acknowledged is there after a kill. A message
// that
// is read becomes invisible for a while instead of being handed over; that while is a moment in its
// row, so nothing has to run for it to come back. Queues that end in `.fifo` keep the order within
// each message group and take nothing twice within five minutes.
//
// It refuses to know who sends and reads: topics, rules and buckets come through the gate's
// `Notifier`.
