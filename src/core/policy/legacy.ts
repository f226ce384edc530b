import type { Client } from '../../protocol/client.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import { atLeast } from '../versions.ts'

/** Clients with no place for a code: the code is appended to the password. */
export const legacyPolicy = {
  /** LEGACY-02, LEGACY-09, ELIGIBILITY-08 to 12: whose software is too old to ask for a code by itself. */
  isOld({ kind, version, software: installed }: Client, parameters: Parameters): boolean {
    const software = parameters['legacy.programs_append'] ? installed : undefined
    switch (kind) {
      case 'phone':
      case 'tablet':
      case 'pod':
        return !atLeast(version, '9')
      case 'mac':
        return !atLeast(version, '10.11') || (software?.itunes !== undefined && !atLeast(software.itunes, '12.3'))
      case 'watch':
        return !atLeast(version, '2')
      case 'tv':
        return !atLeast(version, '4')
      case 'pc':
        return software !== undefined && !(atLeast(software.icloud, '5') && atLeast(software.itunes, '12.3.3'))
      default:
        return false
    }
  },
  /** LEGACY-02, SIGNIN-28: whether a sign-in that waits was begun on this client. */
  begunHere: (waiting: Client, { kind, hardware }: Client): boolean =>
    waiting.kind === kind && waiting.hardware === hardware,
  /** LEGACY-01, LEGACY-09 */
  asksToAppend: (_client: Client, parameters: Parameters): boolean => parameters['legacy.asks_to_append'],
  /** LEGACY-02, LEGACY-05, LEGACY-06: the password field of an old client, taken apart: the password, then the code. */
  split: (field: string, digits: number): { readonly password: string; readonly code: string } => ({
    password: field.slice(0, -digits),
    code: field.slice(-digits),
  }),
  /** LEGACY-03, LEGACY-10: whether the bare password is enough for an old client. */
  acceptsPasswordAlone: (_client: Client, _password: string): boolean => false,
  /** LEGACY-04: whether the appended code is checked. */
  checksCode: (_code: string): boolean => true,
}
