import { codePolicy } from '../../../core/policy/codes.ts'
import { signInPolicy } from '../../../core/policy/sign-in.ts'
import type { FaultsOf } from '../../fault.ts'

const { showsCode } = signInPolicy

/** Defects of the request on trusted devices, by the rule that each breaks. */
export const requestFaults = {
  'SIGNIN-14': [
    {
      name: 'request-cannot-be-refused',
      summary: 'The request can be allowed, but the way to refuse it leads nowhere',
      policy: { signIn: { canAnswer: (_request, allow) => allow } },
    },
    {
      name: 'waiting-sign-in-never-ends',
      summary: 'A sign-in waits for ever, whatever end is declared',
      policy: { signIn: { expired: () => false } },
    },
  ],
  'SIGNIN-15': [
    {
      name: 'request-to-two-devices',
      summary: 'Only the first two trusted devices hear of a sign-in',
      policy: {
        codes: { pushRecipients: (account, client) => codePolicy.pushRecipients(account, client).slice(0, 2) },
      },
    },
  ],
  'SIGNIN-16': [
    {
      name: 'allowed-without-code',
      summary: 'Allowing the request on a Mac is noted, but the Mac shows no code',
      policy: {
        signIn: {
          showsCode: (request, device, parameters) =>
            device.client.kind !== 'mac' && showsCode(request, device, parameters),
        },
      },
    },
  ],
  'SIGNIN-17': [
    {
      name: 'code-before-approval',
      summary: 'On a Mac the code comes with the request, before its owner allowed anything',
      policy: {
        signIn: {
          showsCode: (request, device, parameters) =>
            device.client.kind === 'mac' || showsCode(request, device, parameters),
        },
      },
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
      policy: {
        signIn: {
          showsCode: (request, device, parameters) =>
            request.answer === 'denied' || showsCode(request, device, parameters),
        },
      },
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
      name: 'every-approval-needed',
      summary: 'A pushed code counts only after every trusted device allowed the request',
      policy: { signIn: { approvalsNeeded: (signIn) => signIn.requests.length } },
    },
  ],
} satisfies Partial<FaultsOf<'SIGNIN'>>
