/** The id of a finding beside what a scenario is about: `PHONE-04/monitor/a-call/ACCOUNT-05.in-any-sequence`. */
export const findingId = (rule: string, subject: string, scenario: string): string =>
  `${rule}/monitor/${subject}/${scenario.replace('/', '.')}`

/** The id of the scenario that a result is of: its own, or of a finding that of the scenario in which it was seen. */
export const scenarioIdOf = (id: string): string =>
  /^[^/]+\/monitor\/[^/]*\/(.+)$/.exec(id)?.[1]?.replace('.', '/') ?? id
