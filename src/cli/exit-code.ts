/** The exit codes of assay. */
export const exitCodes = {
  clean: 0,
  nonConformance: 1,
  usage: 2,
  notReady: 3,
  harnessDefect: 4,
  staleBaseline: 5,
  incomplete: 6,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
