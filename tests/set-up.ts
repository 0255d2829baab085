import fc from 'fast-check';

// Making the counterexample of a whole answer smaller can take for ever. Nobody waits for it in CI: seed and path, which
// are told with the failure, give the same one again where somebody does.
fc.configureGlobal({ endOnFailure: process.env.CI !== undefined, interruptAfterTimeLimit: 30_000 });
