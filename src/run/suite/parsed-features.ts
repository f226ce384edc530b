import { readText } from '../../input/read-file.ts'
import type { FeatureFile, FeatureText } from './feature-files.ts'

/** The largest file that is read, in bytes. */
const maxBytes = 100_000_000

type Parsed = Pick<FeatureFile, 'uri' | 'document' | 'pickles'>
type ParsedFeatures = { readonly digest: string; readonly features: readonly Parsed[] }

/** The content of a file from which `readParsedFeatures` restores these features; `digest` is that of their texts. */
export const serializeParsedFeatures = (digest: string, features: readonly FeatureFile[]): string => {
  const parsed = features.map(({ uri, document, pickles }): Parsed => ({ uri, document, pickles }))
  return JSON.stringify({ digest, features: parsed } satisfies ParsedFeatures)
}

/**
 * Features with these texts, parsed before: a third of the time of parsing. Undefined when the file is missing,
 * damaged, or of other texts.
 */
export const readParsedFeatures = (
  file: string,
  digest: string,
  texts: readonly FeatureText[],
): readonly FeatureFile[] | undefined => {
  const known = new Map(texts.map(({ uri, text }) => [uri, text]))
  try {
    const content: unknown = JSON.parse(readText(file, maxBytes))
    if (!isParsedFeatures(content) || content.digest !== digest) return undefined
    return content.features.map((one) => ({ ...one, text: known.get(one.uri) ?? '' }))
  } catch {
    return undefined
  }
}

const isParsedFeatures = (value: unknown): value is ParsedFeatures =>
  typeof value === 'object' &&
  value !== null &&
  'digest' in value &&
  'features' in value &&
  Array.isArray(value.features)
