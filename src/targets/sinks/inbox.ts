import { copyOf } from '../../input/copy-of.ts'

/** A message that the server under test sent. */
export type Message = {
  readonly id: string
  readonly channel: 'text' | 'call' | 'email'
  /** A number in E.164 or a mail address, as the server sent it. */
  readonly to: string
  /** What its reader sees or hears. */
  readonly text: string
  /** The code, where the server named it beside the text. */
  readonly code?: string
  readonly link?: string
  /** Milliseconds since 1970-01-01T00:00:00Z, by the clock of this machine. */
  readonly at: number
  /** Its position among all messages: the first is 1. */
  readonly sequence: number
}

/** Which messages: to a recipient, by a channel, after a position. What is left out is any. */
export type MessageFilter = {
  readonly to?: string
  readonly channel?: Message['channel']
  readonly after?: number
}

export type Inbox = {
  /** Keeps a message; undefined when the inbox is full. */
  put(message: Draft): Message | undefined
  /** How many messages have come: a position to read from. */
  position(): number
  /** The messages that a filter names, oldest first. */
  read(filter: MessageFilter): readonly Message[]
  /** The first of them; waits for it at most `timeout` milliseconds. */
  next(filter: MessageFilter, timeout: number): Promise<Message | undefined>
  /** Deletes all messages. Positions go on from where they are. */
  clear(): void
}

type Waiter = { readonly matches: (message: Message) => boolean; readonly resolve: (message: Message) => void }

/** Most characters of all texts that are kept, and of one. */
const [maxCharacters, maxText] = [32 * 1024 * 1024, 64 * 1024]

type Draft = Omit<Message, 'id' | 'at' | 'sequence'>

/** A message without the text, such as a mail, that its parts were cut out of. */
const ownDraft = ({ channel, to, text, code, link }: Draft): Draft => ({
  channel,
  to: copyOf(to),
  text: copyOf(text.slice(0, maxText)),
  ...(code !== undefined && { code: copyOf(code) }),
  ...(link !== undefined && { link: copyOf(link) }),
})

const sizeOf = ({ to, text, code = '', link = '' }: Draft): number =>
  2 * to.length + text.length + code.length + link.length

/**
 * `maxMessages` is how many messages are kept, of 32 Mi characters in all; further ones are refused. Of a longer text the first 64 Ki
 * characters are kept.
 */
export const createInbox = (maxMessages = 100_000): Inbox => {
  const all: Message[] = []
  const byRecipient = new Map<string, Message[]>()
  const waiters = new Set<Waiter>()
  let [count, characters] = [0, 0]
  const candidates = ({ to }: MessageFilter): readonly Message[] =>
    to === undefined ? all : (byRecipient.get(recipientKey(to)) ?? [])
  return {
    put(given) {
      const draft = ownDraft(given)
      const size = sizeOf(draft)
      if (all.length >= maxMessages || characters + size > maxCharacters) return undefined
      count += 1
      characters += size
      const message: Message = { ...draft, id: `M${count}`, at: Date.now(), sequence: count }
      all.push(message)
      const key = recipientKey(draft.to)
      const list = byRecipient.get(key) ?? []
      list.push(message)
      byRecipient.set(key, list)
      for (const waiter of [...waiters].filter(({ matches }) => matches(message))) waiter.resolve(message)
      return message
    },
    position: () => count,
    read: (filter) => candidates(filter).filter(matcher(filter)),
    next(filter, timeout) {
      const matches = matcher(filter)
      const available = candidates(filter).find(matches)
      if (available) return Promise.resolve(available)
      return new Promise((resolve) => {
        const done = (message?: Message): void => {
          clearTimeout(timer)
          waiters.delete(waiter)
          resolve(message)
        }
        const waiter: Waiter = { matches, resolve: done }
        const timer = setTimeout(done, timeout)
        waiters.add(waiter)
      })
    },
    clear() {
      all.length = 0
      characters = 0
      byRecipient.clear()
    },
  }
}

const matcher = ({ to, channel, after = 0 }: MessageFilter): ((message: Message) => boolean) => {
  const key = to === undefined ? undefined : recipientKey(to)
  return (message) =>
    message.sequence > after &&
    (channel === undefined || message.channel === channel) &&
    (key === undefined || recipientKey(message.to) === key)
}

/** Mail addresses that differ only in case are one address; numbers may have spaces. */
const recipientKey = (to: string): string => (to.includes('@') ? to.trim().toLowerCase() : to.replace(/[\s().-]/g, ''))
