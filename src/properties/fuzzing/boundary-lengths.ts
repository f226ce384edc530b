import { fixedValue } from '../../protocol/documented-values.ts'
import type { ParameterName } from '../../protocol/parameters.ts'
import type { SearchContext } from '../property.ts'
import type { BoundaryValue } from './injection-point.ts'

/** Makes a text of that many characters for an injection point. */
type TextOfLength = (signs: number) => string

/** Texts of the length that the parameter declares, one character shorter and one longer; none where nothing is declared. */
export const boundaryValuesOf =
  (name: ParameterName, text: TextOfLength) =>
  ({ declaration, settings }: SearchContext): readonly BoundaryValue[] => {
    const length = settings[name] ?? declaration.parameters[name] ?? fixedValue(name, declaration.edition)
    if (typeof length !== 'number' || length === 0) return []
    return [
      { boundary: `a sign shorter than ${name}`, text: text(length - 1) },
      { boundary: `as long as ${name}`, text: text(length) },
      { boundary: `a sign longer than ${name}`, text: text(length + 1) },
    ]
  }

export const digits: TextOfLength = (count) => '7'.repeat(count)
/** With every kind of character that a password may need. */
export const passwordCharacters: TextOfLength = (count) => 'Aa1 xyzw'.repeat(count).slice(0, count)
export const letters: TextOfLength = (count) => `${'Mail '.repeat(count).slice(0, count - 1)}x`

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** The lowest length that a server may count: graphemes, without space around the text. */
export const minLength = (text: string): number => [...segmenter.segment(text.trim().normalize('NFC'))].length
/** The highest length that a server may count: UTF-16 code units. */
export const maxLength = (text: string): number => text.length
