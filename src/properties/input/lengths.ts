import type { ParameterName } from '../../protocol/parameters.ts'
import type { Ground } from '../property.ts'
import type { Edge } from './place.ts'

/** A text of so many signs, for a place. */
type OfLength = (signs: number) => string

/** The text that is as long as that parameter says, one that is a sign shorter and one that is a sign longer; none where nothing is declared. */
export const aroundLength =
  (name: ParameterName, text: OfLength) =>
  ({ declaration, settings }: Ground): readonly Edge[] => {
    const length = settings[name] ?? declaration.parameters[name]
    if (typeof length !== 'number') return []
    return [
      { boundary: `a sign shorter than ${name}`, text: text(length - 1) },
      { boundary: `as long as ${name}`, text: text(length) },
      { boundary: `a sign longer than ${name}`, text: text(length + 1) },
    ]
  }

export const digits: OfLength = (count) => '7'.repeat(count)
/** Of all kinds of signs that a password may need. */
export const passwordSigns: OfLength = (count) => 'Aa1 xyzw'.repeat(count).slice(0, count)
export const letters: OfLength = (count) => `${'Mail '.repeat(count).slice(0, count - 1)}x`

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** The fewest signs that anybody counts in a text: what people see, without space around it. */
export const fewestSigns = (text: string): number => [...segmenter.segment(text.trim().normalize('NFC'))].length
/** The most: as UTF-16 has it. */
export const mostSigns = (text: string): number => text.length
