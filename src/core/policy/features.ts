import type { Parameters } from '../../protocol/parameters.ts'
import type { Account } from '../state.ts'

/** Features that demand two-factor authentication. */
export const featurePolicy = {
  /** FEATURE-01, FEATURE-02, UNENROL-16: whether the account may use the feature that demands two-factor. */
  open: (account: Account, _parameters: Parameters): boolean => account.scheme === 'two-factor',
}
