import { codePolicy } from '../../../core/policy/codes.ts'
import type { FaultsOf } from '../../fault.ts'

/** Defects of the request on trusted devices, by the rule that each breaks. */
export const requestFaults = {
  'SIGNIN-14': [
    {
      name: 'request-without-answer',
      summary: 'Trusted devices hear of the sign-in but cannot allow or refuse it',
      policy: { signIn: { canAnswer: () => false } },
    },
    {
      name: 'waiting-sign-in-never-ends',
      summary: 'A sign-in waits for ever, whatever end is declared',
      policy: { signIn: { expired: () => false } },
    },
  ],
  'SIGNIN-15': [
    {
      name: 'request-to-one-device',
      summary: 'Only the first trusted device hears of a sign-in',
      policy: {
        codes: { pushRecipients: (account, client) => codePolicy.pushRecipients(account, client).slice(0, 1) },
      },
    },
  ],
  'SIGNIN-16': [
    {
      name: 'allowed-without-code',
      summary: 'Allowing the request is noted, but the device shows no code',
      policy: { signIn: { showsCode: () => false } },
    },
  ],
  'SIGNIN-17': [
    {
      name: 'code-before-approval',
      summary: 'The code comes with the request, before its owner allowed anything',
      policy: { signIn: { showsCode: (request) => request.answer !== 'denied' } },
    },
  ],
  'SIGNIN-18': [
    {
      name: 'refusal-closes-prompt-only',
      summary: 'Refusing takes the request off the screen, and the sign-in waits on',
      policy: { signIn: { denialEnds: () => false } },
    },
  ],
  'SIGNIN-19': [
    {
      name: 'code-after-refusal',
      summary: 'Any answer to the request shows the code, a refusal too',
      policy: { signIn: { showsCode: (request) => request.answer !== undefined } },
    },
  ],
  'SIGNIN-20': [
    {
      name: 'refusal-blocks-account',
      summary: 'After one refusal no further sign-in to the account begins',
      policy: { signIn: { denialBlocksLater: (signIns) => signIns.some((one) => one.state === 'denied') } },
    },
    {
      name: 'refusal-of-prompt-ends-sign-in',
      summary: 'A refusal ends the whole sign-in where only the prompt is declared to end',
      policy: { signIn: { denialEnds: () => true } },
    },
  ],
  'SIGNIN-27': [
    {
      name: 'two-approvals-needed',
      summary: 'A pushed code counts only after a second device allowed the request as well',
      policy: { signIn: { approvalsNeeded: () => 2 } },
    },
  ],
} satisfies Partial<FaultsOf<'SIGNIN'>>
