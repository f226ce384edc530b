/** A form of a page, with what a browser would send if the user changed nothing. */
export type HtmlForm = {
  /** The `action` as written; empty for the page itself. */
  readonly action: string
  readonly method: 'GET' | 'POST'
  readonly fields: Readonly<Record<string, string>>
}

/** The forms of a page, in their order. */
export const formsIn = (html: string): readonly HtmlForm[] =>
  html
    .split(/<form\b/i)
    .slice(1)
    .map((text) => {
      const formHtml = text.replace(/<\/form\s*>.*/is, '')
      const tag = formHtml.replace(/[<>].*/s, '')
      return {
        action: attribute(tag, 'action') ?? '',
        method: attribute(tag, 'method')?.toLowerCase() === 'post' ? 'POST' : 'GET',
        fields: fieldsIn(formHtml),
      }
    })

/** By their types: fields that are sent only when a button is pressed, a file is chosen, or a box is checked. */
const buttonTypes: ReadonlySet<string | undefined> = new Set(['submit', 'button', 'image', 'file', 'reset'])
const checkableTypes: ReadonlySet<string | undefined> = new Set(['checkbox', 'radio'])

const fieldsIn = (html: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...html.matchAll(/<input\b[^<>]*/gi)].flatMap(([tag]) => {
      const name = attribute(tag, 'name')
      const type = attribute(tag, 'type')?.toLowerCase()
      if (name === undefined || buttonTypes.has(type)) return []
      if (checkableTypes.has(type) && !/\schecked\b/i.test(tag)) return []
      return [[name, attribute(tag, 'value') ?? (checkableTypes.has(type) ? 'on' : '')]]
    }),
  )

/** The decoded value of an attribute of a tag. */
export const attribute = (tag: string, name: string): string | undefined => {
  for (const [, attributeName, double, single, unquoted] of tag.matchAll(
    /\s([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g,
  )) {
    if (attributeName?.toLowerCase() === name) return unescaped(double ?? single ?? unquoted ?? '')
  }
  return undefined
}

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (match, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? match
    const codePoint = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : match
  })

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
