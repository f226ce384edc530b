/**
 * The sets of rules that a run can be about. `documented` is what the documents demand, `hardening` what standards
 * demand beyond them. `release` names the set as claims do; a set that was released keeps its rules.
 */
export const profiles = {
  documented: { release: 'documented' },
  hardening: { release: 'hardening-2026' },
} as const

export type ProfileName = keyof typeof profiles
export const profileNames: readonly ProfileName[] = ['documented', 'hardening']

/** What can be chosen: one profile, or all of them. */
export const profileChoices = [...profileNames, 'all'] as const
export type ProfileChoice = (typeof profileChoices)[number]

export const profilesOfChoice = (choice: ProfileChoice): readonly ProfileName[] =>
  choice === 'all' ? profileNames : [choice]
