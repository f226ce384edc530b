import type { ParameterName } from '../../protocol/parameters.ts'
import type { SearchContext } from '../property.ts'
import type { BoundaryValue } from './injection-point.ts'

/** A text of so many signs, for a place. */
type TextOfLength = (signs: number) => string

/** The text that is as long as that parameter says, one that is a sign shorter and one that is a sign longer; none where nothing is declared. */
export const boundaryValuesOf =
  (name: ParameterName, text: TextOfLength) =>
  ({ declaration, settings }: SearchContext): readonly BoundaryValue[] => {
    const length = settings[name] ?? declaration.parameters[name]
    if (typeof length !== 'number') return []
    return [
      { boundary: `a sign shorter than ${name}`, text: text(length - 1) },
      { boundary: `as long as ${name}`, text: text(length) },
      { boundary: `a sign longer than ${name}`, text: text(length + 1) },
    ]
  }

export const digits: TextOfLength = (count) => '7'.repeat(count)
/** Of all kinds of signs that a password may need. */
export const passwordCharacters: TextOfLength = (count) => 'Aa1 xyzw'.repeat(count).slice(0, count)
export const letters: TextOfLength = (count) => `${'Mail '.repeat(count).slice(0, count - 1)}x`

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** The fewest signs that anybody counts in a text: what people see, without space around it. */
export const minLength = (text: string): number => [...segmenter.segment(text.trim().normalize('NFC'))].length
/** The most: as UTF-16 has it. */
export const maxLength = (text: string): number => text.length
