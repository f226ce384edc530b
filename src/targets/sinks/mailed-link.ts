/** Whether an address holds something of its own, such as a token: a query, a fragment, a digit or a long word in its path. */
const holdsToken = (link: string): boolean => {
  const [, path = '', more = ''] = /^https?:\/\/[^/?#]*([^?#]*)(.*)$/i.exec(link) ?? []
  return more.length > 1 || /\d|[\w~-]{16,}/.test(path)
}

/**
 * The link of a mail that its reader is to follow: the first one that holds a token. A link to a page, as a notice has
 * it ("see your account"), is none.
 */
export const mailedLink = (html: string, body: string): string | undefined => {
  const inHtml = [...html.matchAll(/<a\b[^<>]*\bhref="(https?:[^"]+)"/gi)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&'),
  )
  const inBody = [...body.matchAll(/\bhttps?:\/\/[^\s<>"]+/g)].map(([link]) => link)
  return [...inHtml, ...inBody].find(holdsToken)
}
