/** A message that the server under test sent. */
export type Message = {
  readonly id: string
  readonly channel: 'text' | 'call' | 'email'
  /** A number in E.164 or a mail address, as the server sent it. */
  readonly to: string
  /** What its reader sees or hears. */
  readonly text: string
  readonly link?: string
  /** Milliseconds since 1970-01-01T00:00:00Z, by the clock of this machine. */
  readonly at: number
  /** Its position among all messages: the first is 1. */
  readonly sequence: number
}

export type Inbox = {
  /** Keeps a message; false when the inbox is full. */
  put(message: Omit<Message, 'id' | 'at' | 'sequence'>): Message | undefined
  /** How many messages have come: a position to read from. */
  position(): number
  /** The messages to one recipient by one channel after a position, oldest first. */
  read(to: string, channel: Message['channel'], after?: number): readonly Message[]
  /** The first of them; waits for it at most `timeout` milliseconds. */
  next(to: string, channel: Message['channel'], after: number, timeout: number): Promise<Message | undefined>
}

type Waiter = { readonly key: string; readonly resolve: (message: Message) => void }

/**
 * Messages by recipient and channel, never simply the newest. `maxMessages` is how many are kept; further ones are refused.
 */
export const createInbox = (maxMessages = 100_000): Inbox => {
  const messages = new Map<string, Message[]>()
  const waiters = new Set<Waiter>()
  let count = 0
  return {
    put(draft) {
      if (count >= maxMessages) return undefined
      count += 1
      const message: Message = { ...draft, id: `M${count}`, at: Date.now(), sequence: count }
      const key = keyOf(draft.to, draft.channel)
      const list = messages.get(key) ?? []
      list.push(message)
      messages.set(key, list)
      for (const waiter of [...waiters].filter((each) => each.key === key)) waiter.resolve(message)
      return message
    },
    position: () => count,
    read: (to, channel, after = 0) =>
      (messages.get(keyOf(to, channel)) ?? []).filter(({ sequence }) => sequence > after),
    next(to, channel, after, timeout) {
      const key = keyOf(to, channel)
      const available = messages.get(key)?.find(({ sequence }) => sequence > after)
      if (available) return Promise.resolve(available)
      return new Promise((resolve) => {
        const done = (message?: Message): void => {
          clearTimeout(timer)
          waiters.delete(waiter)
          resolve(message)
        }
        const waiter: Waiter = { key, resolve: done }
        const timer = setTimeout(done, timeout)
        waiters.add(waiter)
      })
    },
  }
}

/** Mail addresses that differ only in case are one address; numbers may have spaces. */
const keyOf = (to: string, channel: Message['channel']): string =>
  `${channel} ${channel === 'email' ? to.trim().toLowerCase() : to.replace(/[\s().-]/g, '')}`
