import type { CommandOf, CommandType } from '../../../../protocol/command.ts'
import type { Held, Knowledge } from '../knowledge.ts'

/** Makes a command that has sense for what people hold now; undefined where they hold nothing for it. */
export type CommandSource<T extends CommandType> = (knowledge: Knowledge) => CommandOf<T> | undefined
export type CommandSources<T extends CommandType> = { readonly [C in T]: CommandSource<C> }

/** A session: of the account page, a device, a browser or a program. */
export const anySession = (knowledge: Knowledge): string | undefined =>
  otherToken(knowledge) ?? knowledge.pick('session')
/** Seldom, where anything goes: what is no session, though it came from the service. */
const otherToken = (knowledge: Knowledge): string | undefined => {
  const { mood, random } = knowledge
  if (mood !== 'any' || !random.chance(6)) return undefined
  const key = random.one(['signIn', 'signIn', 'trust', 'change', 'secret', 'staff', 'reset', 'enrolment', 'recovery'])
  return key && knowledge.pick(key)
}
/** A session of one of the person's devices mostly. */
export const deviceSession = (knowledge: Knowledge, matches: (one: Held) => boolean = () => true): string | undefined =>
  otherToken(knowledge) ?? knowledge.pick('session', (one) => 'device' in one.within && matches(one))
/** A full session mostly: none of a program. */
export const fullSession = (knowledge: Knowledge): string | undefined =>
  otherToken(knowledge) ?? knowledge.pick('session', ({ from }) => from !== 'sign-in-program')
/** A full session, but of none that no document says can do it: of a watch, a TV box, a PC or a pod. */
export const enrollingSession = (knowledge: Knowledge): string | undefined =>
  knowledge.pick(
    'session',
    ({ from, client }) =>
      from !== 'sign-in-program' && (client === undefined || !['watch', 'tv', 'pc', 'pod'].includes(client.kind)),
  )
