import type { ParameterSet } from './parameter-sets.ts'

/** What no document allows in 2fa-2018, and the rules that must fail because of it; every other rule passes. */
export const undocumentedSets: Readonly<
  Record<string, { readonly set: ParameterSet; readonly failing: readonly string[] }>
> = {
  'shorter codes': {
    set: { 'code.length': 4, 'ksc.digits': 4, 'twostep.confirmation_length': 6 },
    failing: ['CODE-01', 'CODE-03', 'KSC-02', 'KSC-05', 'LEGACY-02', 'LEGACY-10'],
  },
  'room for three, an hour, a minute': {
    set: {
      'apppw.limit': 3,
      'unenrol.undo_window': 3600,
      'device.trust_lifetime': 60,
      'recovery.delay': 60,
      'recovery.delay_with_little_evidence': 60,
    },
    failing: [
      ...['APPPW-16', 'APPPW-17', 'APPPW-18', 'APPPW-19', 'QUESTIONS-04', 'QUESTIONS-05', 'QUESTIONS-06'],
      ...['RECOVERY-04', 'SIGNIN-07', 'UNENROL-10', 'UNENROL-11'],
    ],
  },
}
