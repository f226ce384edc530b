import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'

/** Where one link is mailed each time, none is newer. */
export const sameLinkAgain = (): OutsideDeclaration =>
  new OutsideDeclaration('the service mails the same link again as long as it is valid')

/**
 * The secret of a link: of the parts of its path, query and fragment the longest with a digit, or else the last part. Other parts, such as
 * a language, may be altered without harm.
 */
const splitAtSecret = (link: string): readonly [before: string, secret: string, after: string] => {
  const start = /^[a-z]+:\/\/[^/?#]*/i.exec(link)?.[0].length ?? 0
  const parts = [...link.slice(start).matchAll(/[^/?#&=]+/g)]
  const longestFirst = parts.filter(([part]) => /\d/.test(part)).sort(([one], [other]) => other.length - one.length)
  const found = longestFirst[0] ?? parts.at(-1)
  if (!found) return [link, '', '']
  const at = start + found.index
  return [link.slice(0, at), found[0], link.slice(at + found[0].length)]
}
const withSecret =
  (change: (secret: string) => string) =>
  (link: string): string => {
    const [before, secret, after] = splitAtSecret(link)
    return before + change(secret) + after
  }

const otherCase = (sign: string): string => (sign === sign.toLowerCase() ? sign.toUpperCase() : sign.toLowerCase())

/** The secret as if links were counted: its last number, or else its last sign, that much higher. */
const countedOn =
  (by: 1 | -1) =>
  (secret: string): string =>
    /\d/.test(secret)
      ? secret.replace(/\d+(?=\D*$)/, (number) => String(BigInt(number) + BigInt(by)).padStart(number.length, '0'))
      : secret.slice(0, -1) + String.fromCodePoint((secret.codePointAt(secret.length - 1) ?? 0) + by)

/** How a link differs from the one in the mail: in its secret. */
export const linkFlaws = {
  'without its last sign': withSecret((secret) => secret.slice(0, -1)),
  'with another last sign': withSecret((secret) => secret.slice(0, -1) + (secret.endsWith('A') ? 'B' : 'A')),
  'with one more sign': withSecret((secret) => `${secret}A`),
  'with its letters in the other case': withSecret((secret) => [...secret].map(otherCase).join('')),
  'with the number after': withSecret(countedOn(1)),
  'with the number before': withSecret(countedOn(-1)),
} as const
export type LinkFlaw = keyof typeof linkFlaws
