import { account } from './areas/account.ts'
import { appPasswords } from './areas/app-passwords.ts'
import { browsers } from './areas/browsers.ts'
import { childAccounts } from './areas/child-accounts.ts'
import { codes } from './areas/codes.ts'
import { devices } from './areas/devices.ts'
import { eligibility } from './areas/eligibility.ts'
import { enrolment } from './areas/enrolment.ts'
import { features } from './areas/features.ts'
import { keychain } from './areas/keychain.ts'
import { legacyClients } from './areas/legacy-clients.ts'
import { notices } from './areas/notices.ts'
import { passwords } from './areas/passwords.ts'
import { phones } from './areas/phones.ts'
import { recovery } from './areas/recovery.ts'
import { securityCode } from './areas/security-code.ts'
import { securityQuestions } from './areas/security-questions.ts'
import { signIn } from './areas/sign-in.ts'
import { support } from './areas/support.ts'
import { twoStep } from './areas/two-step.ts'
import { unEnrolment } from './areas/un-enrolment.ts'
import { authenticatorApps } from './hardening/authenticator-apps.ts'
import { codes as hardenedCodes } from './hardening/codes.ts'
import { delivery } from './hardening/delivery.ts'
import { disclosure } from './hardening/disclosure.ts'
import { factors } from './hardening/factors.ts'
import { hardenedPasswords } from './hardening/passwords.ts'
import { recoveryCodes } from './hardening/recovery-codes.ts'
import { resetLinks } from './hardening/reset-links.ts'
import { resets } from './hardening/resets.ts'
import { restarts } from './hardening/restarts.ts'
import { sessionList } from './hardening/session-list.ts'
import { sessions } from './hardening/sessions.ts'
import { throttling } from './hardening/throttling.ts'
import type { ProfileName } from './profiles.ts'
import { type Edition, editions, type RuleRow } from './rule.ts'
import { isStandardSource, requirementId } from './standards.ts'

const documentedAreas = {
  ACCOUNT: { name: 'account', rules: account },
  ELIGIBILITY: { name: 'eligibility', rules: eligibility },
  CHILD: { name: 'child-accounts', rules: childAccounts },
  ENROL: { name: 'enrolment', rules: enrolment },
  SIGNIN: { name: 'sign-in', rules: signIn },
  CODE: { name: 'codes', rules: codes },
  DEVICE: { name: 'devices', rules: devices },
  BROWSER: { name: 'browsers', rules: browsers },
  PHONE: { name: 'phones', rules: phones },
  APPPW: { name: 'app-passwords', rules: appPasswords },
  PASSWORD: { name: 'passwords', rules: passwords },
  QUESTIONS: { name: 'security-questions', rules: securityQuestions },
  UNENROL: { name: 'un-enrolment', rules: unEnrolment },
  FEATURE: { name: 'features', rules: features },
  TWOSTEP: { name: 'two-step', rules: twoStep },
  RECOVERY: { name: 'recovery', rules: recovery },
  SUPPORT: { name: 'support', rules: support },
  NOTIFY: { name: 'notices', rules: notices },
  LEGACY: { name: 'legacy-clients', rules: legacyClients },
  KEYCHAIN: { name: 'keychain', rules: keychain },
  KSC: { name: 'security-code', rules: securityCode },
} as const

/** The areas of the hardening profile. Its ids begin with `H-`, its names with the folder of its features. */
const hardeningAreas = {
  'H-THROTTLE': { name: 'hardening/throttling', rules: throttling },
  'H-APP': { name: 'hardening/authenticator-apps', rules: authenticatorApps },
  'H-RECOVERYCODE': { name: 'hardening/recovery-codes', rules: recoveryCodes },
  'H-RESETLINK': { name: 'hardening/reset-links', rules: resetLinks },
  'H-SESSIONLIST': { name: 'hardening/session-list', rules: sessionList },
  'H-CODE': { name: 'hardening/codes', rules: hardenedCodes },
  'H-PASSWORD': { name: 'hardening/passwords', rules: hardenedPasswords },
  'H-SESSION': { name: 'hardening/sessions', rules: sessions },
  'H-RESTART': { name: 'hardening/restarts', rules: restarts },
  'H-FACTOR': { name: 'hardening/factors', rules: factors },
  'H-RESET': { name: 'hardening/resets', rules: resets },
  'H-DELIVERY': { name: 'hardening/delivery', rules: delivery },
  'H-DISCLOSE': { name: 'hardening/disclosure', rules: disclosure },
} as const

/** The areas of the catalogue: the prefix of a rule id, and the name that features and reports use. */
export const areas = { ...documentedAreas, ...hardeningAreas } as const

export type Area = keyof typeof areas

/** The id of a catalogued rule, such as `APPPW-17`. */
export type RuleId = (typeof areas)[Area]['rules'][number]['id']

/** A row of the catalogue whose id is known to exist. */
export type Rule = RuleRow & { readonly id: RuleId }

/** All rules, the documented ones first, in the order of the areas. */
export const rules: readonly Rule[] = Object.values(areas).flatMap((area): readonly Rule[] => area.rules)

const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]))

/** The row with this id, or undefined when no rule has it. */
export const findRule = (id: string): Rule | undefined => byId.get(id)

/** The row with this id, or the one that took its place; undefined when no rule has it. */
export const currentRule = (id: string): Rule | undefined => {
  const rule = findRule(id)
  return rule?.replacedBy === undefined ? rule : currentRule(rule.replacedBy)
}

/** The editions that a rule belongs to; none for a rule of hardening. */
export const editionsOfRule = (rule: Rule): readonly Edition[] => {
  if (profileOf(rule.id) === 'hardening') return []
  return rule.editions === 'all' ? editions : rule.editions
}

/** The area that an id belongs to: `APPPW-17` is in `APPPW`. */
export const areaOf = (id: RuleId): Area => id.slice(0, id.lastIndexOf('-')) as Area

/** The profile that the rules of an area belong to. */
export const profileOfArea = (area: Area): ProfileName =>
  Object.hasOwn(hardeningAreas, area) ? 'hardening' : 'documented'

/** The profile that a rule belongs to: `documented`, or `hardening` for the rules of standards. */
export const profileOf = (id: RuleId): ProfileName => profileOfArea(areaOf(id))

/** The rules of one profile, in the order of the areas. */
export const rulesOfProfile = (profile: ProfileName): readonly Rule[] =>
  rules.filter(({ id }) => profileOf(id) === profile)

const byRequirement = Map.groupBy(
  rules.flatMap((rule) =>
    rule.sources.filter(isStandardSource).map((source) => ({ rule, requirement: requirementId(source) })),
  ),
  ({ requirement }) => requirement,
)

/** The ids of the requirements that rules cite, as `V6.5.1`. */
export const requirementIds: readonly string[] = [...byRequirement.keys()]

/** The rules that cite a requirement of a standard, whatever its capitals; none where no rule does. */
export const rulesOfRequirement = (requirement: string): readonly Rule[] =>
  byRequirement.get(requirement.toUpperCase())?.map(({ rule }) => rule) ?? []

/** Whether the rule is part of that edition. Rules of hardening belong to none, and hold in each. */
export const inEdition = (rule: RuleRow, edition: Edition): boolean =>
  rule.replacedBy === undefined && (rule.editions === 'all' || rule.editions.includes(edition))
