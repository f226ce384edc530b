import { codePolicy } from '../../../core/policy/codes.ts'
import type { signInPolicy } from '../../../core/policy/sign-in.ts'
import type { Service } from '../../../protocol/client.ts'
import type { Fault, FaultsOf } from '../../fault.ts'

type SignInPolicy = typeof signInPolicy

/** Two-step that forgets one of the services that it guards. */
const allBut = (forgotten: Service): Pick<SignInPolicy, 'needsCode'> => ({
  needsCode: ({ scheme }, _client, service) => scheme !== 'none' && !(scheme === 'two-step' && service === forgotten),
})

const unguarded = (service: Service): readonly [Fault] => [
  {
    name: `two-step-${service}-unguarded`,
    summary: `A sign-in to ${service} asks for no code`,
    policy: { signIn: allBut(service) },
  },
]

/** Defects of what two-step guards. */
export const guardingFaults = {
  'TWOSTEP-01': [
    {
      name: 'two-step-computer-without-code',
      summary: 'The second step was made for mobile devices, and a Mac is signed in by the password alone',
      policy: {
        signIn: {
          needsCode: ({ scheme }, client) => scheme !== 'none' && !(scheme === 'two-step' && client.kind === 'mac'),
        },
      },
    },
  ],
  'TWOSTEP-02': [
    {
      name: 'two-step-calendar-open-while-waiting',
      summary: 'The calendar takes the sign-in that waits for its code for a session',
      policy: { signIn: { pendingOpens: (_signIn, service) => service === 'calendar' } },
    },
    {
      name: 'two-step-answers-after-activation',
      summary: 'A sign-in that was asked its questions before two-step was turned on is still completed by the answers',
      policy: { twoStep: { activationEndsWaitingAnswers: () => false } },
    },
  ],
  'TWOSTEP-03': unguarded('store'),
  'TWOSTEP-04': unguarded('messages'),
  'TWOSTEP-05': unguarded('calls'),
  'TWOSTEP-06': [
    {
      name: 'two-step-account-page-open-while-waiting',
      summary: 'The account page takes the sign-in that waits for its code for a session',
      policy: { signIn: { pendingOpens: (_signIn, service) => service === 'account-page' } },
    },
  ],
  'TWOSTEP-07': unguarded('cloud'),
  'TWOSTEP-28': [
    {
      name: 'two-step-switched-off-for-all',
      summary: 'Since two-factor came, accounts with two-step are opened by the password alone',
      policy: { signIn: { needsCode: ({ scheme }) => scheme === 'two-factor' } },
    },
    {
      name: 'two-step-devices-no-longer-served',
      summary: 'Since two-factor came, a device of a two-step account cannot be chosen for the code',
      policy: { codes: { twoStepTarget: () => undefined } },
    },
  ],
  'TWOSTEP-32': [
    {
      name: 'two-step-call-to-first-number',
      summary: 'A call goes to the first number on file, whichever was chosen',
      policy: {
        codes: {
          destinations: (chosen, method, account) =>
            codePolicy.destinations(method === 'call' ? (account.phones[0] ?? chosen) : chosen, method, account),
        },
      },
    },
    {
      name: 'two-step-text-to-every-number',
      summary: 'A text message goes to every number on file',
      policy: {
        codes: {
          destinations: (_chosen, method, { phones }) => phones.map(({ number }) => ({ channel: method, to: number })),
        },
      },
    },
  ],
} satisfies Partial<FaultsOf<'TWOSTEP'>>
