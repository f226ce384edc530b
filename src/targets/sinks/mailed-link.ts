/** The most characters of an address that somebody follows. */
const maxLength = 8_192

/** Whether an address holds something of its own, such as a token: a query, a fragment, a digit or a long word in its path. */
const holdsToken = (link: string): boolean => {
  if (link.length > maxLength) return false
  // Each part begins with a sign that the one before cannot hold: the time is by the length.
  const [, path = '', more = ''] = /^https?:\/\/[^/?#]*(\/[^?#]*)?([?#].*)?$/is.exec(link) ?? []
  return more.length > 1 || /\d|[\w~-]{16,}/.test(path)
}

/**
 * The link of a mail that its reader is to follow: the first one that holds a token. A link to a page, as a notice has
 * it ("see your account"), is none.
 */
export const mailedLink = (html: string, body: string): string | undefined => {
  const inHtml = [...html.matchAll(/<a\b[^<>]*\bhref="(https?:[^"\r\n]+)"/gi)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&'),
  )
  const inBody = [...body.matchAll(/\bhttps?:\/\/[^\s<>"]+/g)].map(([link]) => link)
  return [...inHtml, ...inBody].find(holdsToken)
}
