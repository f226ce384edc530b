import type { Accepted, Answer, Command } from '../protocol/command.ts'

/** A command that was sent, and its answer once there is one. */
export type SentCommand = { readonly command: Command; answer?: Answer | undefined }

/** Whose sessions there are in one sandbox, by the tokens that were given out. Identifiers are in small letters. */
export class SessionOwners {
  /** Sessions, and enrolments that began in one. */
  readonly #owners = new Map<string, string>()
  /** Sign-ins that wait for a code, and changes of the password that were demanded. They open nothing yet. */
  readonly #waiting = new Map<string, string>()

  provisioned(identifier: string, sessions: Iterable<string | undefined>): void {
    for (const session of sessions) if (session !== undefined) this.#owners.set(session, identifier.toLowerCase())
  }

  /** A command that was carried out, and its answer. A program's session is not its owner's. */
  carriedOut(command: Command, answer: Accepted): void {
    const person = this.#ownerOf(command) ?? this.#personOf(command)
    if (person === undefined || command.type === 'sign-in-program') return
    if ('session' in answer) this.#owners.set(answer.session, person)
    if ('enrolment' in answer) this.#owners.set(answer.enrolment, person)
    if ('signIn' in answer) this.#waiting.set(answer.signIn, person)
    if ('change' in answer) this.#waiting.set(answer.change, person)
  }

  /** Whom the answer is for: the owner of the session that it was asked for with, or that it opens. */
  receiverOf({ command, answer }: SentCommand): string | undefined {
    if (answer?.type === 'refused') return answer.reason === 'not-signed-in' ? undefined : this.#ownerOf(command)
    return this.#ownerOf(command) ?? (answer && 'session' in answer ? this.#owners.get(answer.session) : undefined)
  }

  #ownerOf(command: Command): string | undefined {
    if ('session' in command) return this.#owners.get(command.session)
    return 'enrolment' in command ? this.#owners.get(command.enrolment) : undefined
  }

  #personOf(command: Command): string | undefined {
    if ('signIn' in command) return this.#waiting.get(command.signIn)
    if ('change' in command) return this.#waiting.get(command.change)
    return 'identifier' in command ? command.identifier?.toLowerCase() : undefined
  }
}
