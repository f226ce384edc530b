import { UsageError } from '../../input/usage-error.ts'
import type { EntryMetadata } from '../../verdict/baseline/baseline.ts'

/** The metadata of new entries, as options of `assay baseline update`. */
export type EntryMetadataOptions = {
  readonly reason?: string
  readonly issue?: string
  readonly owner?: string
  readonly expires?: string
}

/** Checks that new entries have a reason, an owner and a last day. Throws a UsageError. */
export const readEntryMetadata = (
  { reason, issue, owner, expires }: EntryMetadataOptions,
  today: string,
): EntryMetadata => {
  if (reason === undefined || owner === undefined || expires === undefined) {
    throw new UsageError('New entries need --reason, --owner and --expires', {
      advice: 'To give each its own reason, name single cases or rules.',
    })
  }
  if (!/^\d{4}-\d\d-\d\d$/.test(expires) || Number.isNaN(Date.parse(expires))) {
    throw new UsageError(`--expires must be a date such as 2027-03-31, not "${expires}"`)
  }
  if (expires < today) throw new UsageError(`--expires ${expires} is in the past`)
  if (issue !== undefined && !URL.canParse(issue)) throw new UsageError(`--issue must be a URL, not "${issue}"`)
  return { reason, issue: issue ?? null, owner, expires }
}
