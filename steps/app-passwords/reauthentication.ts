import type { CommandOf } from '../../src/protocol/command.ts'
import type { Person } from '../support/person.ts'

/** What is entered where identifier and password are asked for again. */
export type Reauthentication = (
  own: Person,
  other: Person,
) => Pick<CommandOf<'create-app-password'>, 'identifier' | 'password'>

/** Throws an Error where the person has no account: then it would be the identifier of nobody. */
const identifierOfAccount = ({ name, identifier, session }: Person): string => {
  if (session === undefined) throw new Error(`${name} has no account in this scenario`)
  return identifier
}

/** By its words in the features. A wrong password is one that lacks the last character of the right one. */
export const reauthentications: Readonly<Record<string, Reauthentication>> = {
  'neither identifier nor password': () => ({}),
  'the identifier alone': ({ identifier }) => ({ identifier }),
  'the account password alone': ({ password }) => ({ password }),
  'identifier and account password': ({ identifier, password }) => ({ identifier, password }),
  'identifier and old account password': ({ identifier, passwords }) => ({
    identifier,
    ...(passwords === undefined ? {} : { password: passwords.old }),
  }),
  'her identifier and her app-specific password': ({ identifier, appPasswords }) => ({
    identifier,
    password: [...appPasswords.values()][0]?.secret ?? '',
  }),
  'a wrong account password': ({ identifier, password }) => ({ identifier, password: password.slice(0, -1) }),
  "Ben's identifier": ({ password }, other) => ({ identifier: identifierOfAccount(other), password }),
  'an identifier that nobody has, and the account password': ({ identifier, password }) => ({
    identifier: `nobody-${identifier}`,
    password,
  }),
  "Ben's identifier and the account password": (_, other) => ({
    identifier: identifierOfAccount(other),
    password: other.password,
  }),
}
