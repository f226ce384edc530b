import { isDeepStrictEqual } from 'node:util'
import type { Capability } from '../../../src/protocol/capabilities.ts'
import type { Answer, CommandOf, CommandType } from '../../../src/protocol/command.ts'
import { profileOf, type Rule } from '../../../src/rules/catalogue.ts'
import { TargetError } from '../../../src/targets/target-error.ts'
import { differencesText } from '../../../src/verdict/differences.ts'
import type { SentCommand } from '../../../src/verdict/reported-world.ts'
import type { People } from './people.ts'
import type { Requests } from './requests.ts'
import type { ScenarioSandbox } from './sandbox.ts'

/** The reads that show an account to its owner, and the capability that each needs. */
const reads = {
  'read-account': 'two-factor',
  'list-phones': 'phones',
  'list-devices': 'devices',
  'list-app-passwords': 'app-passwords',
} as const satisfies Partial<Record<CommandType, Capability>>

/** What the account shows beside what the documents know, for rules of standards. */
const hardeningReads = {
  'list-authenticator-apps': 'code.app',
  'read-recovery-codes': 'code.recovery',
  'list-sessions': 'sessions',
} as const satisfies Partial<Record<CommandType, Capability>>

type Read = keyof typeof reads | keyof typeof hardeningReads

type Scenario = {
  readonly rule: Rule
  readonly sandbox: ScenarioSandbox
  readonly people: People
  readonly requests: Requests
}

/** What one person read. */
type StateRead = { readonly owner: string; readonly answer: Answer; readonly sent: SentCommand | undefined }

/** What all people with a full session can read of their accounts and keychains. */
export type StateReads = readonly StateRead[]

export const takeSnapshot = async ({ rule, sandbox, people, requests }: Scenario): Promise<StateReads> => {
  const state: StateRead[] = []
  const read = async <T extends CommandType>(owner: string, command: CommandOf<T>): Promise<void> => {
    const answer = (await requests.ask(command)) as Answer
    state.push({ owner, answer, sent: sandbox.decidedBy })
  }
  const all = profileOf(rule.id) === 'hardening' ? { ...reads, ...hardeningReads } : reads
  let unsupported: unknown
  for (const { name, session } of people.all) {
    if (session === undefined) continue
    for (const [type, capability] of Object.entries(all)) {
      if (sandbox.declaration.capabilities[capability].state === 'absent') continue
      await read(name, { type: type as Read, session }).catch((error: unknown) => {
        if (!(error instanceof TargetError) || error.code !== 'unsupported-command') throw error
        unsupported = error
      })
    }
  }
  // What a server has no way to show is left out, as long as it shows anything.
  if (unsupported !== undefined && state.length === 0) throw unsupported
  for (const { name, clients } of people.all) {
    for (const { session, items } of clients.values()) {
      if (session === undefined || items === undefined) continue
      await read(name, { type: 'read-keychain', session })
      await read(name, { type: 'list-items', session })
    }
  }
  return state
}

/** The first read that differs, in words: `list-phones of Ada: phones.1 was absent, is ...`. Undefined where none does. */
export const stateChange = (
  before: StateReads,
  now: StateReads,
): { readonly text: string; readonly sent: SentCommand | undefined } | undefined => {
  const at = now.findIndex(({ answer }, index) => !isDeepStrictEqual(answer, before[index]?.answer))
  const [earlier, later] = [before[at], now[at]]
  if (!later) return undefined
  const place = `${later.sent?.operation ?? 'the account'} of ${later.owner}`
  return { text: `${place}: ${differencesText(earlier?.answer, later.answer)}`, sent: later.sent }
}
