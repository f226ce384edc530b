import { doors } from '../../rules/doors/doors.ts'

/** The whole table of doors as text for a terminal. */
export const doorsText = (): string => {
  const limited = doors.filter(({ limit }) => limit !== undefined).length
  const lines = doors.map(({ title, command, rule, limit, sharedWith, beforeSent }) => {
    const parts = [
      `  protected by ${rule}`,
      ...(limit === undefined
        ? []
        : [
            `  limit on failed attempts: ${limit}${sharedWith === undefined ? '' : `, counted together with ${sharedWith}`}`,
          ]),
      ...(beforeSent ? ['  also tested before a code is sent'] : []),
    ]
    return [`\n${title} (${command})`, ...parts].join('\n')
  })
  return `${doors.length} places where a secret is entered, ${limited} with a declared limit on failed attempts\n${lines.join('\n')}\n`
}
