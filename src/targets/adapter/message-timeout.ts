/**
 * How long a message is waited for that a server says it sent, in milliseconds: half as long again as for an answer, which takes
 * 10 s by default.
 */
export const messageTimeoutFor = (timeout = 10_000): number => 1.5 * timeout
