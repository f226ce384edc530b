import type { Diagnostic } from './diagnostic.ts'

type Awaited = { readonly word: string; readonly to: string | undefined; readonly timeout: number }

/** What is told of a message that an adapter's server should have sent; `wrong` is what the outbox has in its place, `timeout` in milliseconds. */
export const undelivered = ({ text }: Diagnostic, { word, to, timeout }: Awaited): Diagnostic => {
  const arrived = text.includes('no `code`')
  return {
    check: 'delivery',
    state: 'configuration',
    text: arrived
      ? `a ${word} arrived, but no code was found in it`
      : `no ${word} to ${to} arrived within ${timeout / 1000} s, although send-code succeeded`,
    advice: arrived
      ? 'Does the adapter know what the code in the message looks like?'
      : 'Does the server deliver to the gateway or mail server that assay reads? Does it accept this receiver? A code sent together with the password does not count: send-code must send another one.',
  }
}
