import type { Person } from '../support/person.ts'

/** The person has a new password from now on. */
export const adopt = (person: Person, password: string): void => {
  person.passwords = { old: person.password, new: password }
  person.formerPasswords = [...(person.formerPasswords ?? []), person.password]
  person.password = password
}
