import type { Exchange } from '../../src/targets/target.ts'

/**
 * Where a text stands in a response, for people: `the field "code"`, `the header "location"` or `the page`; undefined where it is not in
 * it. The text is a placeholder: exchanges are redacted when they are read.
 */
export const placeInResponse = ({ response }: Exchange, text: string): string | undefined => {
  if (response === undefined) return undefined
  const field = fieldWith(response.body, text)
  if (field !== undefined) return field === '' ? 'the body' : `the field "${field}"`
  if (response.body.includes(text)) return 'the page'
  const header = Object.entries(response.headers).find(([, value]) => value.includes(text))
  return header && `the header "${header[0]}"`
}

/** The path to the first field of a JSON document whose value has the text, such as `errors.0.code`. */
const fieldWith = (body: string, text: string): string | undefined => {
  if (!body.includes(text)) return undefined
  try {
    const waiting: (readonly [path: string, value: unknown])[] = [['', JSON.parse(body)]]
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [path, value] = next
      if (typeof value === 'string' && value.includes(text)) return path
      if (typeof value === 'object' && value !== null)
        for (const [name, inner] of Object.entries(value)) waiting.push([path === '' ? name : `${path}.${name}`, inner])
    }
  } catch {
    return undefined
  }
  return undefined
}
