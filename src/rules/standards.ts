/** The standards that rules of hardening come from. `prefix` begins the ids of their requirements. */
export const standards = {
  'nist-800-63b-4': { title: 'NIST SP 800-63B-4', published: '2025', prefix: 'NIST-', place: 'section' },
  'owasp-asvs-5.0': { title: 'OWASP ASVS 5.0.0', published: '2025', prefix: '', place: 'requirement' },
  'rfc-4226': { title: 'RFC 4226', published: '2005', prefix: 'RFC4226-', place: 'section' },
  'rfc-6238': { title: 'RFC 6238', published: '2011', prefix: 'RFC6238-', place: 'section' },
} as const

export type StandardName = keyof typeof standards

/** The requirement of a standard that a rule of hardening states in our words: `V6.5.1`, `3.2.2`. */
export type StandardSource = { readonly standard: StandardName; readonly section: string }

/** Whether a source of a rule is a requirement of a standard. */
export const isStandardSource = (source: object): source is StandardSource => 'standard' in source

/** The id of a requirement, which is a selector: `V6.5.1`, `NIST-3.2.2`, `RFC6238-5.2`. */
export const requirementId = ({ standard, section }: StandardSource): string =>
  `${standards[standard].prefix}${section}`
