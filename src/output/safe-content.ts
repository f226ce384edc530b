import { redactRegistered, redactRegisteredJson } from '../redaction/redact-registered.ts'
import { deceptive, printable } from './printable.ts'
import { jsonWithoutWorkflowCommands } from './workflow-commands.ts'

/**
 * What a file holds. In `text` what would deceive a reader becomes a visible sign; in `json` it is escaped, so that programs read the
 * same value; a `page` is made by a template or a generator, which has done that with every value, and stays as it is.
 */
export type ContentForm = 'text' | 'json' | 'page'

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** JSON text of the same value in which nothing deceives who looks at it. */
export const visibleJson = (json: string): string =>
  json.replace(deceptive, (sign) => [...Array(sign.length).keys()].map((at) => escapeUnit(sign.charAt(at))).join(''))

/** A content as it may leave this process: without the secrets that the user named, and in its form. */
export const safeContent = (content: string, form: ContentForm): string => {
  if (form === 'json') return jsonWithoutWorkflowCommands(visibleJson(redactRegisteredJson(content)))
  const redacted = redactRegistered(content)
  return form === 'page' ? redacted : printable(redacted)
}
