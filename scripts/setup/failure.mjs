/** What stops the set-up and is no bug: its message is one sentence for the person at the keyboard. */
export class SetupError extends Error {}
