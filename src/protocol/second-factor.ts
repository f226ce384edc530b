import type { Declaration } from './declaration.ts'

/** Whether accounts of a target can have a second factor: by two-factor authentication or by two-step verification. */
export const offersSecondFactor = ({ capabilities }: Pick<Declaration, 'capabilities'>): boolean =>
  capabilities['two-factor'].state !== 'absent' || capabilities['two-step'].state !== 'absent'

/** Whether a number of an account can get anything: a code by text or by call. */
export const usesNumbers = ({ capabilities }: Pick<Declaration, 'capabilities'>): boolean =>
  capabilities['code.text'].state !== 'absent' || capabilities['code.call'].state !== 'absent'
