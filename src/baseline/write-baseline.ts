import { isDeepStrictEqual } from 'node:util'
import { Document, isMap, isNode, isSeq } from 'yaml'
import { ConfigurationError } from '../input/configuration-error.ts'
import { writeFileAtomically } from '../output/write-file-atomically.ts'
import { type Baseline, baselineSchemaId } from '../verdict/baseline/baseline.ts'

/** A baseline without entries. */
export const emptyBaseline = (target: Baseline['target']): Baseline => ({
  schema: baselineSchemaId,
  target,
  failures: [],
  flaky: [],
  unverified: [],
})

const opening = ` Known failures and their reasons. A failure that is not listed here fails the run, and so does an entry that no
 longer applies. Written by \`assay baseline update\`; edit reason, issue, owner and expires by hand.`

/**
 * Updates the document that a baseline came from, so that comments stay with their entries; a new document begins with
 * a comment for its readers.
 */
export const baselineText = (baseline: Baseline, before: Document | undefined): string => {
  const document = before ?? new Document(baseline)
  if (before) {
    for (const list of ['failures', 'flaky', 'unverified'] as const) replace(document, list, baseline[list])
  } else document.commentBefore = opening
  return document.toString({ lineWidth: 120 })
}

/** An entry keeps its node, and its comments with it, while it is about the same case or rules. */
const replace = (document: Document, list: string, entries: readonly object[]): void => {
  const sequence = document.get(list, true)
  if (!isSeq(sequence)) {
    document.set(list, document.createNode(entries))
    return
  }
  const nodes = sequence.items.filter((item) => isMap(item))
  const known = new Map(nodes.map((node) => [subjectOf(node.toJSON()), node]))
  sequence.items = entries.map((entry) => {
    const node = known.get(subjectOf(entry))
    if (!node) return document.createNode(entry)
    for (const [field, value] of Object.entries(entry)) {
      if (!isDeepStrictEqual(toJs(node.get(field, true)), value)) node.set(field, value)
    }
    return node
  })
  sequence.flow = false
}

const toJs = (node: unknown): unknown => (isNode(node) ? node.toJSON() : node)

/** The identity of an entry: its case, or the reason for rules that are not verified. */
const subjectOf = (entry: object): unknown =>
  'case' in entry ? entry.case : 'outcome' in entry && 'reason' in entry ? `${entry.outcome}: ${entry.reason}` : entry

/** Writes the whole text or nothing. Throws a ConfigurationError. */
export const writeBaseline = (file: string, text: string): void => {
  try {
    writeFileAtomically(file, text)
  } catch (cause) {
    throw new ConfigurationError({ file }, 'the baseline cannot be written', { cause })
  }
}
