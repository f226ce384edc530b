import { isIP } from 'node:net'
import type { RefusalReason } from '../../../src/protocol/refusal.ts'
import { randomHex } from '../../../src/targets/case-context.ts'
import { freshAddress } from '../../../src/targets/client-address.ts'

/** What tells the owner of a request: an identifier, or a token from an earlier answer to one of theirs. */
type Fields = object
const textsIn = (fields: Fields): readonly string[] =>
  Object.entries(fields).flatMap(([name, value]) => (name !== 'type' && typeof value === 'string' ? [value] : []))

/** Who requests of a stranger seem to come from: no identifier looks like this. */
const stranger = ' stranger'

/** What a request is refused as for the number of those before it. */
const limits: ReadonlySet<string> = new Set<RefusalReason>(['too-many-attempts', 'too-many-sends'])

/**
 * The network addresses that the requests of a scenario come from, so that limits by address do not tie people together: each identifier
 * has its own, and that of the first is whatever the sandbox was opened with.
 */
export class Addresses {
  /** By owner; undefined is that of the sandbox. */
  readonly #own = new Map<string, string | undefined>()
  /** The owners of tokens. */
  readonly #owners = new Map<string, string>()
  /** By the name that sentences give an address. */
  readonly #named = new Map<string, string>()
  #current: string | undefined
  #isChosen = false
  #isStranger = false
  /** Who was refused something: a wrong entry, or a code too many. */
  readonly #refused = new Set<string>()
  /** Who the last answer refused for the number of requests before it; undefined where it refused for anything else, or nothing. */
  #limited: string | undefined

  /** The address for a sentence, and of every request from now on: an IP address is itself, and a name one that nobody else has. */
  choose(name: string): string {
    this.#isChosen = true
    if (isIP(name) !== 0) return name
    const address = this.#named.get(name) ?? freshAddress(randomHex(3))
    this.#named.set(name, address)
    return address
  }

  /** Whose requests they are while `work` goes on: those of somebody who is not the owner of the account. */
  async asStranger<A>(work: () => Promise<A>): Promise<A> {
    this.#isStranger = true
    try {
      return await work()
    } finally {
      this.#isStranger = false
    }
  }

  /** The address to move to before a command is sent; undefined where requests come from there already. */
  before(command: Fields): string | undefined {
    const owner = this.#senderOf(command)
    if (owner === undefined || this.#isChosen) return undefined
    if (!this.#own.has(owner)) {
      const isFirst = this.#own.size === 0 && owner !== stranger
      this.#own.set(owner, isFirst ? undefined : freshAddress(randomHex(3)))
    }
    const address = this.#own.get(owner)
    if (address === this.#current) return undefined
    // Back to that of the sandbox: which one it was is not known, so its owner has a new one from now on.
    const next = address ?? freshAddress(randomHex(3))
    this.#own.set(owner, next)
    this.#current = next
    return next
  }

  /** Remembers whose the tokens in an answer are, and who was refused. */
  note(command: Fields, answer: Fields): void {
    const owner = this.ownerOf(command)
    if (owner !== undefined) for (const text of textsIn(answer)) this.#owners.set(text, owner)
    this.#limited = undefined
    const sender = this.#senderOf(command)
    if (sender === undefined || !('reason' in answer) || typeof answer.reason !== 'string') return
    if (limits.has(answer.reason)) this.#limited = sender
    this.#refused.add(sender)
  }

  /**
   * Where every request comes from one address: why a verdict says nothing that rests on the last answer. It refused one person for the
   * number of requests before it, and another was refused before: a limit by address refuses it too.
   */
  doubt(): string | undefined {
    const isTied = this.#limited !== undefined && [...this.#refused].some((one) => one !== this.#limited)
    return isTied
      ? 'a limit for each network address may have refused the last request: wrong entries of somebody else came from the same address'
      : undefined
  }

  #senderOf(command: Fields): string | undefined {
    return this.#isStranger ? stranger : this.ownerOf(command)
  }

  /** Whose a command is: the identifier in small letters; undefined where it names nobody and no token that is known. */
  ownerOf(command: Fields): string | undefined {
    if ('identifier' in command && typeof command.identifier === 'string') return command.identifier.toLowerCase()
    for (const text of textsIn(command)) {
      const owner = this.#owners.get(text)
      if (owner !== undefined) return owner
    }
    return undefined
  }
}
