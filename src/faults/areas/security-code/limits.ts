import { securityCodePolicy } from '../../../core/policy/security-code.ts'
import { newSecurityCodeAttempts } from '../../../core/state.ts'
import type { FaultsOf } from '../../fault.ts'
import { checkThenAct } from '../../isolation-anomalies.ts'

const right = securityCodePolicy

/** Defects of the security code, by the rule that each breaks: what too many wrong ones lead to. */
export const limitFaults = {
  'KSC-09': [
    {
      name: 'security-code-locked-one-late',
      summary: 'The number of wrong security codes is compared with > instead of >=',
      policy: {
        securityCode: { locks: (attempts, parameters) => attempts.sinceUnlock > parameters['ksc.lock_after'] },
      },
    },
    {
      name: 'security-code-never-locked',
      summary: 'Wrong security codes are counted, and nothing comes of it before the keychain is deleted',
      policy: { securityCode: { locks: () => false } },
    },
    {
      name: 'security-code-lock-not-looked-at',
      summary: 'The lock is written down, and the right security code is judged all the same',
      policy: { securityCode: { open: () => true } },
    },
    {
      name: 'security-code-lock-left-by-a-new-code',
      summary: 'Any device of the owner may choose a new security code, the one that lost access too',
      policy: { securityCode: { mayChange: () => true } },
    },
  ],
  'KSC-10': [
    {
      name: 'right-security-code-ends-no-row',
      summary:
        'Wrong security codes of before the right one still count, though a right one is declared to end the row',
      policy: { securityCode: { afterSuccess: (attempts) => attempts } },
    },
    {
      name: 'right-security-code-always-ends-the-row',
      summary: 'A right security code ends the row of wrong ones, though the row is declared to go on',
      policy: { securityCode: { afterSuccess: newSecurityCodeAttempts } },
    },
    {
      name: 'security-code-locked-one-early',
      summary: 'Access is lost one wrong security code before the limit',
      policy: {
        securityCode: { locks: (attempts, parameters) => attempts.sinceUnlock >= parameters['ksc.lock_after'] - 1 },
      },
    },
    {
      name: 'security-code-locked-by-the-first-wrong-one',
      summary: 'One wrong security code is one too many',
      policy: { securityCode: { locks: () => true } },
    },
  ],
  'KSC-11': [
    {
      name: 'keychain-never-deleted-by-wrong-codes',
      summary: 'Access is lost, and the servers keep the keychain for ever',
      policy: { securityCode: { deletes: () => false } },
    },
    {
      name: 'keychain-deleted-one-late',
      summary: 'The number of wrong security codes before deletion is compared with > instead of >=',
      policy: { securityCode: { deletes: (attempts, parameters) => attempts.wrong > parameters['ksc.delete_after'] } },
    },
    {
      name: 'keychain-deleted-one-early',
      summary: 'The keychain is deleted one wrong security code before the limit',
      policy: {
        securityCode: { deletes: (attempts, parameters) => attempts.wrong >= parameters['ksc.delete_after'] - 1 },
      },
    },
    {
      name: 'keychain-deletion-counted-anew-by-support',
      summary: 'Each time that support helps, wrong security codes are counted from the beginning for the deletion too',
      policy: {
        securityCode: { deletes: (attempts, parameters) => attempts.sinceUnlock >= parameters['ksc.delete_after'] },
      },
    },
  ],
  'KSC-12': [
    {
      name: 'keychain-deleted-for-good',
      summary: 'After the deletion no keychain can be set up any more',
      policy: { securityCode: { mayBeSetUpAgain: () => false } },
    },
    {
      name: 'keychain-set-up-anew-and-locked',
      summary: 'The new keychain inherits the wrong security codes of the old one',
      policy: { securityCode: { afterChange: (attempts) => attempts } },
    },
  ],
  'KSC-13': [
    {
      name: 'keychain-stays-on-where-codes-were-wrong',
      summary: 'The device that entered too many wrong security codes goes on waiting to be let in',
      policy: { securityCode: { turnsOff: () => false } },
    },
  ],
  'KSC-14': [
    {
      name: 'too-many-security-codes-told-as-wrong',
      summary: 'After too many wrong security codes every further one is just called wrong',
      policy: { securityCode: { reason: () => 'wrong-security-code' } },
    },
  ],
  'KSC-15': [
    {
      name: 'locked-out-without-a-way-out',
      summary: 'The refusal names no way out',
      policy: { securityCode: { remedies: () => [] } },
    },
    {
      name: 'locked-out-with-the-reset-only',
      summary: 'The refusal names the reset, and not the other devices',
      policy: { securityCode: { remedies: (parameters) => right.remedies(parameters)?.slice(1) } },
    },
    {
      name: 'locked-out-with-other-devices-only',
      summary: 'The refusal names the other devices, and not the reset',
      policy: { securityCode: { remedies: (parameters) => right.remedies(parameters)?.slice(0, 1) } },
    },
  ],
  'KSC-27': [
    {
      name: 'wrong-security-codes-check-then-act',
      summary: 'Wrong security codes are counted on what was read before, so that those at the same time count as one',
      transactions: checkThenAct('enter-security-code'),
    },
  ],
} satisfies Partial<FaultsOf<'KSC'>>
