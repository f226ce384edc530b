import type { FaultsOf } from '../../fault.ts'
import { checkThenAct } from '../../isolation-anomalies.ts'

/** Defects around mailed links that reset a password, by the rule of the hardening profile that each breaks. */
export const resetLinkFaults = {
  'H-RESETLINK-01': [
    {
      name: 'reset-link-used-again',
      summary: 'A link resets the password as often as it is followed',
      policy: { linkResets: { isSpent: () => false } },
    },
    {
      name: 'reset-link-check-then-act',
      summary: 'Two requests at the same moment read that a link is unused before either writes that it was used',
      transactions: checkThenAct('finish-link-reset'),
    },
  ],
  'H-RESETLINK-02': [
    {
      name: 'reset-link-lives-twice-as-long',
      summary: 'A link is good for twice its declared life',
      policy: {
        linkResets: {
          linkValid: (reset, now, parameters) => now < reset.startedAt + 2000 * parameters['resetlink.lifetime'],
        },
      },
    },
  ],
  'H-RESETLINK-03': [
    {
      name: 'reset-link-never-ends',
      summary: 'A link has no end in time',
      policy: { linkResets: { linkValid: () => true } },
    },
  ],
  'H-RESETLINK-04': [
    {
      name: 'reset-link-turns-two-factor-off',
      summary: 'Whoever reads the mail resets the second factor too',
      policy: { linkResets: { schemeAfter: () => 'none' } },
    },
  ],
  'H-RESETLINK-05': [
    {
      name: 'reset-link-tells-who-has-an-account',
      summary: 'An identifier that nobody has is answered as not found',
      policy: { linkResets: { refusesUnknown: () => true } },
    },
  ],
  'H-RESETLINK-06': [
    {
      name: 'reset-links-stand-side-by-side',
      summary: 'An earlier link stays good when a newer one is mailed',
      policy: { linkResets: { newLinkEndsEarlier: () => false } },
    },
  ],
} satisfies FaultsOf<'H-RESETLINK'>
