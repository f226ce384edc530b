import { z } from 'zod'

/** Where a message stands in the JSON that a server posts, as JSON Pointers (RFC 6901) such as `/data/recipient`. */
export type WebhookPattern = {
  readonly to: string
  readonly text: string
  /** Only where the code stands in a field of its own. */
  readonly code?: string
}

export const defaultWebhookPattern: WebhookPattern = { to: '/to', text: '/text' }

/** What a webhook says, or why it says nothing, as a sentence. */
export type WebhookReading =
  | { readonly to: string; readonly text: string; readonly code?: string }
  | { readonly problem: string }

/** Whether a text is a JSON Pointer (RFC 6901 section 3). */
export const isJsonPointer = (text: string): boolean => /^(?:\/(?:[^~/]|~[01])*)*$/.test(text)

/** Reads a message out of a body of JSON. A code that is absent is left out; a recipient or a text that is absent is a problem. */
export const readWebhook = (body: string, pattern: WebhookPattern): WebhookReading => {
  let json: unknown
  try {
    json = JSON.parse(body)
  } catch {
    return { problem: 'The body is not JSON.' }
  }
  const [to, text] = [textAt(json, pattern.to), textAt(json, pattern.text)]
  if (to === undefined || to.trim() === '') return { problem: `The body has no recipient at ${pattern.to}.` }
  const code = pattern.code === undefined ? undefined : textAt(json, pattern.code)
  if (text === undefined && code === undefined) return { problem: `The body has no text at ${pattern.text}.` }
  return { to, text: text ?? code ?? '', ...(code !== undefined && { code }) }
}

const scalar = z.union([z.string(), z.number().transform(String)])

/** The string or number that a pointer names; undefined where there is none. */
const textAt = (json: unknown, pointer: string): string | undefined => {
  let value = json
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = Object.entries(value).find(([name]) => name === key)?.[1]
  }
  return scalar.safeParse(value).data
}
