/** Redacted values, ids in hex, and long words, among them Base64 (RFC 4648) and paths. */
const words = /«[^»]*»|[\w+/-]{16,}={0,2}|\b[0-9a-f]{8,}\b/g

/** Whether a long word is a token: Base64 may hold `+` and `/`, and so does a path, which has no digits and capitals. */
const isToken = (word: string): boolean => !/[+/]/.test(word) || (/\d/.test(word) && /[A-Z]/.test(word))

/**
 * A body without what differs each time: ids, tokens and numbers; nor what the client itself sent, which a form may show
 * again, as it is or escaped.
 */
export const comparableBody = (body: string | undefined, sent: string): string =>
  [sent, encodeURIComponent(sent), sent.replaceAll('@', '&#64;')]
    .reduce((text, form) => text.replaceAll(form, '…'), body ?? '')
    .replaceAll(words, (word) => (isToken(word) ? '…' : word))
    .replaceAll(/\d+/g, '0')
