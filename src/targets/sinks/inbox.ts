/** A message that an examined server handed over for delivery. */
export type Message = {
  readonly id: string
  readonly channel: 'text' | 'call' | 'email'
  /** A number in E.164 or a mail address, as the server gave it. */
  readonly to: string
  /** What its reader sees or hears. */
  readonly text: string
  readonly link?: string
  /** Milliseconds since 1970-01-01T00:00:00Z, by the clock of this machine. */
  readonly at: number
  /** Its place among all messages: the first is 1. */
  readonly place: number
}

export type Inbox = {
  /** Keep a message, or say no because it is full. */
  put(message: Omit<Message, 'id' | 'at' | 'place'>): Message | undefined
  /** How many have come, as a mark for what comes after. */
  mark(): number
  /** What reached one recipient by one channel after a mark, oldest first. */
  read(to: string, channel: Message['channel'], after?: number): readonly Message[]
  /** The first of them; waits until it comes, at most `limit` milliseconds. */
  next(to: string, channel: Message['channel'], after: number, limit: number): Promise<Message | undefined>
}

type Waiting = { readonly key: string; readonly tell: (message: Message) => void }

/**
 * Messages by recipient and channel, never simply the newest. `most` is how many are kept before further ones are
 * turned away.
 */
export const createInbox = (most = 100_000): Inbox => {
  const kept = new Map<string, Message[]>()
  const waiting = new Set<Waiting>()
  let count = 0
  return {
    put(told) {
      if (count >= most) return undefined
      count += 1
      const message: Message = { ...told, id: `M${count}`, at: Date.now(), place: count }
      const key = keyOf(told.to, told.channel)
      const list = kept.get(key) ?? []
      list.push(message)
      kept.set(key, list)
      for (const one of [...waiting].filter((each) => each.key === key)) one.tell(message)
      return message
    },
    mark: () => count,
    read: (to, channel, after = 0) => (kept.get(keyOf(to, channel)) ?? []).filter(({ place }) => place > after),
    next(to, channel, after, limit) {
      const key = keyOf(to, channel)
      const here = kept.get(key)?.find(({ place }) => place > after)
      if (here) return Promise.resolve(here)
      return new Promise((resolve) => {
        const done = (message?: Message): void => {
          clearTimeout(late)
          waiting.delete(one)
          resolve(message)
        }
        const one: Waiting = { key, tell: done }
        const late = setTimeout(done, limit)
        waiting.add(one)
      })
    },
  }
}

/** Mail addresses differ in more than case only in theory; numbers are told with and without spaces. */
const keyOf = (to: string, channel: Message['channel']): string =>
  `${channel} ${channel === 'email' ? to.trim().toLowerCase() : to.replace(/[\s().-]/g, '')}`
