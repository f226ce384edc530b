import type { FaultsOf } from '../fault.ts'

/** Defects of features that demand two-factor, by the rule that each breaks. */
export const featureFaults = {
  'FEATURE-01': [
    {
      name: 'feature-without-second-factor',
      summary: 'The feature is refused to accounts with two-step, and open to those without any second factor',
      policy: { features: { open: ({ scheme }) => scheme !== 'two-step' } },
    },
    {
      name: 'feature-open-to-nobody',
      summary: 'The feature is refused to accounts with two-factor too',
      policy: { features: { open: () => false } },
    },
  ],
  'FEATURE-02': [
    {
      name: 'feature-with-any-second-factor',
      summary: 'Two-step is taken for two-factor',
      policy: { features: { open: ({ scheme }) => scheme !== 'none' } },
    },
  ],
} satisfies FaultsOf<'FEATURE'>
