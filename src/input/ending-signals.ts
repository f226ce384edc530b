/** The signals that ask a process to end: of a terminal, of a supervisor, and of a terminal or connection that was closed. */
export const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
