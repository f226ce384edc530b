import type { Command } from '../../protocol/command.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import { absentFor } from '../../protocol/offered-commands.ts'
import { clientOf } from './clients.ts'
import { type Held, type Knowledge, people } from './knowledge.ts'
import { reference } from './story.ts'

/** Most things of one kind and person that are used at the end. */
const most = 4

/** Everything that people hold at the end of a story, used once: what works and what does not shows what became of it. */
export const usesOf = (
  knowledge: Knowledge,
  declaration: Declaration,
): readonly { readonly person: string; readonly command: Command }[] =>
  people.flatMap((person) =>
    usesOfPerson(knowledge, person)
      .filter((command) => !absentFor(command, declaration))
      .map((command) => ({ person, command })),
  )

const usesOfPerson = (knowledge: Knowledge, person: string): readonly Command[] => {
  const facts = knowledge.facts[person]
  knowledge.person = person
  if (facts === undefined) return []
  const { identifier, passwords } = facts
  const password = passwords.at(-1) ?? ''
  const newest = (key: string, matches: (one: Held) => boolean = () => true): readonly Held[] =>
    knowledge.all(key, (one) => one.person === person && matches(one)).slice(-most)
  const value = ({ name }: Held): string => reference(name)
  const sessions = knowledge.all('session', (one) => one.person === person)
  const programs = sessions.filter(({ from }) => from === 'sign-in-program').slice(-most)
  const devices = sessions.filter(({ within }) => 'device' in within).slice(-most)
  const full = sessions.filter((one) => !programs.includes(one)).slice(-most - 2)
  const lastCode = (matches: (one: Held) => boolean): string | undefined => newest('code', matches).map(value).at(-1)
  const signInCode = lastCode(({ within, from }) => within.purpose === 'sign-in' || from === 'answer-request')
  const [page] = sessions.map(value)
  return [
    ...full.map((one): Command => ({ type: 'read-account', session: value(one) })),
    ...programs.map((one): Command => ({ type: 'use-service', session: value(one), service: 'mail' })),
    ...full.slice(-2).flatMap((one): readonly Command[] => [
      { type: 'list-devices', session: value(one) },
      { type: 'list-phones', session: value(one) },
      { type: 'list-app-passwords', session: value(one) },
    ]),
    ...(page === undefined ? [] : [{ type: 'list-devices', session: page } as const]),
    ...devices.flatMap((one): readonly Command[] => [
      ...(knowledge.has('turn-keychain-on') && ['phone', 'tablet', 'mac'].includes(one.client?.kind ?? 'phone')
        ? [
            { type: 'read-keychain', session: value(one) } as const,
            { type: 'list-items', session: value(one) } as const,
          ]
        : []),
      { type: 'generate-code', session: value(one), password },
    ]),
    ...newest('recovery').map((one): Command => ({ type: 'read-recovery', recovery: value(one) })),
    ...newest('trust').flatMap(({ name, client }): readonly Command[] =>
      client === undefined ? [] : [{ type: 'start-sign-in', identifier, password, client, trust: reference(name) }],
    ),
    ...newest('signIn').flatMap((one): readonly Command[] => [
      { type: 'read-sign-in', signIn: value(one) },
      ...(signInCode === undefined ? [] : [{ type: 'enter-code', signIn: value(one), code: signInCode } as const]),
    ]),
    ...newest('secret').map(
      (one): Command => ({
        type: 'sign-in-program',
        identifier,
        password: value(one),
        service: 'mail',
        program: 'Last',
      }),
    ),
    { type: 'sign-in-program', identifier, password, service: 'mail', program: 'Last' },
    ...passwords.slice(-2).map(
      (one): Command => ({
        type: 'start-sign-in',
        identifier,
        password: one,
        client: clientOf('browser', 'last browser', '1.0', ''),
      }),
    ),
  ]
}
