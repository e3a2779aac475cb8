// Vocabulary: the words every module shares, and nothing else.
//
// It holds names that have rules (ARN, account, region, principal), instants, and the two things a
// program must be handed to be testable: time (`Clock`) and randomness (`Entropy`). It knows no
// service, no wire format and no storage, and imports nothing of ours.
