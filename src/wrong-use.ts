/** What was asked for on the command line cannot be done: said to whoever runs it, with the way to use it. */
export class WrongUse extends Error {}
