import { isReportWord } from './report-words.ts'
import { isSearchable } from './secret-forms.ts'
import { serverNames } from './secret-names.ts'
import { parseBody, secretsOfText } from './secret-values.ts'

/** Shorter lines and texts of JSON, such as the name of a kind of key, stand in other texts by chance. */
const minPart = 8
/** The frame of a key in PEM (RFC 7468). */
const frame = /^-----(?:BEGIN|END) [^-]*-----$/
/** Most parts of one secret. */
const maxParts = 200

const names = serverNames([])

/**
 * The parts of a secret that are secret alone: its lines, without those that frame a key; the texts in JSON, and their lines; the password of an address, and
 * values behind names that sound secret. None of most secrets, which are one word, and none that is a word of every report.
 */
export const secretParts = (value: string): readonly string[] => {
  const parts = new Set<string>()
  for (const text of textsOf(value)) {
    if (text !== value) parts.add(text)
    const lines = text.split(/[\r\n]+/).map((line) => line.trim())
    if (lines.length > 1) for (const line of lines) if (!frame.test(line)) parts.add(line)
  }
  const long = [...parts].filter(({ length }) => length >= minPart)
  const named = [...secretsOfText(value, names)].map(([secret]) => secret).filter(isSearchable)
  return [...new Set([...long, ...named])].filter((part) => part !== value && !isReportWord(part)).slice(0, maxParts)
}

/** A text, and all texts in it where it is JSON. */
const textsOf = (value: string): readonly string[] => {
  const json = /^\s*[[{]/.test(value) ? parseBody(value) : undefined
  const texts: string[] = [value]
  const waiting: unknown[] = [json]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') texts.push(next)
    else if (typeof next === 'object' && next !== null) waiting.push(...Object.values(next))
  }
  return texts
}
