/** Redacted values, long words, and Base64 (RFC 4648), which may hold `+` and `/`; a path is no token. */
const tokens = /«[^»]*»|(?=[\w+/]*\d)(?=[\w+/]*[A-Z])[\w+/]{16,}={0,2}|[\w-]{16,}|\b[0-9a-f]{8,}\b/g

/**
 * A body without what differs each time: ids, tokens and numbers; nor what the client itself sent, which a form may show
 * again, as it is or escaped.
 */
export const comparableBody = (body: string | undefined, sent: string): string =>
  [sent, encodeURIComponent(sent), sent.replaceAll('@', '&#64;')]
    .reduce((text, form) => text.replaceAll(form, '…'), body ?? '')
    .replaceAll(tokens, '…')
    .replaceAll(/\d+/g, '0')
