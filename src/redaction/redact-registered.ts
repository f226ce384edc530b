import { createRedactor, type Redactor } from './redactor.ts'
import { registeredSecrets } from './registered-secrets.ts'

/** Replaces the secrets that are registered now. It is kept, since making it takes longer than using it. */
let current: { readonly values: string; readonly redactor: Redactor } | undefined

const registeredRedactor = (): Redactor | undefined => {
  const secrets = registeredSecrets()
  if (secrets.length === 0) return undefined
  const values = secrets.join('\n')
  if (current?.values !== values) current = { values, redactor: createRedactor() }
  return current.redactor
}

/** The text without the registered secrets of the user. */
export const redactRegistered = (text: string): string => registeredRedactor()?.text(text) ?? text

/** A JSON value without them, also over several of its values; the same value where it has none. A number that is one by itself stays. */
export const redactRegisteredValue = <T>(value: T): T => {
  const redactor = registeredRedactor()
  if (redactor === undefined) return value
  const json = JSON.stringify(value)
  return redactor.text(json) === json ? value : (redactor.json(value) as T)
}

/** A JSON text without them, as JSON of the same shape. */
export const redactRegisteredJson = (json: string): string => {
  const redactor = registeredRedactor()
  if (redactor === undefined || redactor.text(json) === json) return json
  const [, indent] = /^[[{]\n( +)/.exec(json) ?? []
  return `${JSON.stringify(redactor.json(JSON.parse(json)), undefined, indent)}${json.endsWith('\n') ? '\n' : ''}`
}
