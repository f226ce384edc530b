import type { Command, CommandType } from '../../../protocol/command.ts'
import { reference } from '../story.ts'
import { commandOf } from './commands/command-sources.ts'
import type { Held } from './knowledge.ts'
import { people } from './people.ts'
import type { StoryDraft } from './story-draft.ts'

/** Most things of one kind and person that are used. */
const most = 3

/** The commands that show whether a thing works still, by the field that it comes in. */
const usesByKey: Readonly<Record<string, readonly CommandType[]>> = {
  session: ['read-account', 'list-devices', 'list-phones', 'list-app-passwords', 'use-service', 'edit-account'],
  signIn: ['read-sign-in', 'enter-code', 'answer-questions', 'send-code'],
  code: [
    ...(['enter-code', 'start-sign-in', 'verify-phone', 'finish-password-reset', 'finish-recovery'] as const),
    ...(['verify-enrolled-phone', 'activate-two-step', 'confirm-device', 'enter-keychain-code'] as const),
  ],
  trust: ['start-sign-in'],
  device: ['read-device', 'locate-device'],
  phone: ['send-code', 'send-phone-code', 'remove-phone'],
  request: ['answer-request', 'answer-keychain-request'],
  reset: ['finish-password-reset'],
  enrolment: ['enrol-phone', 'verify-enrolled-phone', 'activate-enrolment', 'answer-enrolment-questions'],
  recovery: ['read-recovery', 'finish-recovery', 'send-recovery-code', 'support-read-recovery'],
  change: ['choose-password'],
  secret: ['sign-in-program', 'enter-code', 'confirm-authenticator-app'],
  appPassword: ['revoke-app-password'],
  link: ['follow-undo-link', 'finish-link-reset'],
  codes: ['enter-code'],
  app: ['remove-authenticator-app'],
  sessionId: ['end-session'],
  securityCode: ['enter-security-code'],
}
const programUses = ['use-service'] as const
/** What shows an account as a whole. */
const views: readonly CommandType[] = [
  ...(['read-account', 'list-devices', 'list-phones', 'list-app-passwords', 'read-keychain', 'list-items'] as const),
  ...(['start-sign-in', 'start-sign-in', 'generate-code', 'start-password-reset', 'sign-in-program'] as const),
  ...(['turn-off-two-factor', 'turn-off-two-step', 'enter-security-code', 'cancel-recovery'] as const),
  ...(['list-sessions', 'list-authenticator-apps', 'read-recovery-codes'] as const),
]

/** Every use of one thing that somebody holds, in the form that it had when it was got. */
export const usesOfOne = ({ knowledge, declaration }: StoryDraft, held: Held): readonly Command[] => {
  knowledge.person = held.person
  knowledge.mood = 'right'
  knowledge.forced = held
  const all = (held.service === undefined ? (usesByKey[held.key] ?? []) : programUses).flatMap(
    (type) => commandOf(type, knowledge, declaration) ?? [],
  )
  knowledge.forced = undefined
  return all.filter((command) => JSON.stringify(command).includes(reference(held.name).slice(0, -1)))
}

/**
 * Uses of what people hold now, with everything else right, so that only what became of the thing can matter; and views of each
 * account. So many at most, in an order by chance: what comes first can change what follows.
 */
export const usesOf = (
  draft: StoryDraft,
  count: number,
): readonly { readonly person: string; readonly command: Command }[] => {
  const { knowledge, declaration, random } = draft
  const uses = new Map<string, { readonly person: string; readonly command: Command }>()
  const add = (type: CommandType, forced?: Held): void => {
    knowledge.mood = 'right'
    knowledge.forced = forced
    const command = commandOf(type, knowledge, declaration)
    if (command === undefined) return
    const text = JSON.stringify(command)
    if (forced && !text.includes(reference(forced.name).slice(0, -1))) return
    uses.set(text, { person: knowledge.person, command })
  }
  const someOf = (types: readonly CommandType[]): readonly CommandType[] => {
    const first = random.next(types.length)
    return types.length <= 2 || types.length > 6 ? types : [...types, ...types].slice(first, first + 2)
  }
  for (const person of people) {
    knowledge.person = person
    for (const type of views) if (random.chance(65)) add(type)
    for (const [key, types] of Object.entries(usesByKey)) {
      const held = knowledge.all(key, (one) => one.person === person).slice(key === 'session' ? -2 * most : -most)
      for (const one of held) for (const type of one.service === undefined ? someOf(types) : programUses) add(type, one)
    }
  }
  knowledge.forced = undefined
  return shuffled(draft, [...uses.values()]).slice(0, count)
}

const shuffled = <T>({ random }: StoryDraft, all: readonly T[]): readonly T[] => {
  const left = [...all]
  return all.flatMap(() => left.splice(random.next(left.length), 1))
}
