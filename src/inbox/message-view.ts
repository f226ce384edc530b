import { extractCode } from '../targets/sinks/extract-code.ts'
import type { Message } from '../targets/sinks/inbox.ts'

/** A message as those who wait for it see it. */
export type InboxMessage = Omit<Message, 'at'> & {
  /** When it came, by the clock of this machine (RFC 3339). */
  readonly at: string
}

/** With the code that stands in its text, where the server did not name one. */
export const viewOf = ({ at, code, ...message }: Message): InboxMessage => {
  const known = code ?? extractCode(message.text)
  return { ...message, ...(known !== undefined && { code: known }), at: new Date(at).toISOString() }
}
