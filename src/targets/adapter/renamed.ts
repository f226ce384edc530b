import { TargetError } from '../target-error.ts'

/** Names that adapters of earlier versions use, and what took their place. */
const renamed = {
  definition: { messageLimit: 'messageTimeout', sendDistorted: 'sendTampered' },
  start: { patience: 'readyTimeout', grace: 'gracePeriod' },
  sandbox: { sendDistorted: 'sendTampered', hide: 'redact' },
} as const satisfies Record<string, Readonly<Record<string, string>>>

/** Methods and exports likewise; calling one, or importing it, fails with its name in the message. */
const calls: Readonly<Record<string, string>> = {
  cookieFate: 'cookieChange',
  unknown: 'unknownReply',
  onlySetUps: 'assertSupportedAccount',
}

/**
 * Throws a TargetError for a part of an adapter that has a name of an earlier version: it would be passed over without a word.
 */
export const refuseOldNames = (adapter: string, part: keyof typeof renamed, value: object): void => {
  for (const [old, now] of Object.entries(renamed[part])) {
    if (Reflect.get(value, old) === undefined || Reflect.get(value, now) !== undefined) continue
    throw new TargetError(
      'not-the-contract',
      `the adapter ${adapter} uses ${old}, which is called ${now} in this version`,
      {
        advice: `Rename it: sed -i 's/\\b${old}\\b/${now}/g' FILE. All renamed parts are in CHANGELOG.md.`,
      },
    )
  }
}

/** What an error is about that names a method or an export of an earlier version; undefined for any other. */
export const oldNameAdvice = (message: string): string | undefined => {
  const [, called, exported] = /(\w+) is not a function|export named '(\w+)'/.exec(message) ?? []
  const old = called ?? exported ?? ''
  const now = Object.hasOwn(calls, old) ? calls[old] : undefined
  return now === undefined
    ? undefined
    : `${old} is called ${now} in this version: sed -i 's/\\b${old}\\b/${now}/g' FILE`
}
