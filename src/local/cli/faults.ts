// What can go wrong on the command line, as a sentence for the person.

/** Wrong usage: exit code 2. */
export class UsageFault extends Error {}

/** It could not be done, and nothing is half-written: exit code 1. */
export class CommandFault extends Error {}
