import { createHash } from 'node:crypto'
import type { FeatureFile } from './feature-files.ts'

/** JSON without spaces and with keys in order: the same value, the same text. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** SHA-256 of any JSON value in its canonical form, in hex. */
export const digestOf = (value: unknown): string => sha256(canonicalJson(value))

/** SHA-256 over names and texts of feature files, in hex; the same for any order and either kind of line ends. */
export const featuresDigest = (features: readonly Pick<FeatureFile, 'uri' | 'text'>[]): string =>
  digestOf(Object.fromEntries(features.map(({ uri, text }) => [uri, text.replaceAll('\r\n', '\n')])))
