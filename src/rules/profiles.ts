import { type Area, areaOf, type Rule, rules } from './catalogue.ts'

/** The areas whose rules version 0.1 examines; the others are provisional until a later version adds them. */
const coreAreas: readonly Area[] = [
  'SIGNIN',
  'CODE',
  'DEVICE',
  'BROWSER',
  'NOTIFY',
  'PHONE',
  'APPPW',
  'PASSWORD',
  'QUESTIONS',
  'UNENROL',
  'KEYCHAIN',
  'KSC',
]

/** Named sets of rules, frozen per released version, beside the areas, which are profiles under their own names. */
export const profiles = {
  core: {
    text: 'sign-in, codes, devices, browsers, notices, phone numbers, passwords, app-specific passwords, security questions, turning two-factor off, the keychain and its security code',
    areas: coreAreas,
  },
} as const

/** The rules of the profile `core`. */
export const coreRules: readonly Rule[] = rules.filter((rule) => coreAreas.includes(areaOf(rule.id)))
