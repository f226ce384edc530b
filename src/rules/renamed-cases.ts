import { currentRule } from './catalogue.ts'
// Imported, so that the build puts it beside the code.
import renamed from './renamed-scenarios.json' with { type: 'json' }

/** Cases that are called otherwise now, by their old ids. Ids are never used again; a case that is gone has no row. */
const renamedCases: Readonly<Record<string, string>> = {
  'H-RESTART-02/ada-s-thing-stays-in-effect-after-a-restart#lock-on-security-answers':
    'H-RESTART-02/in-accounts-with-security-questions-ada-s-thing-is-unaffected-by-event#lock-on-security-answers-a-restart-of-the-service-ada-and-be',
  'APPPW-16/every-place-up-to-the-limit-can-be-filled-and-all-of-them-work':
    'APPPW-16/all-25-places-can-be-filled-and-all-of-them-work',
  'APPPW-17/with-held-held-one-more-is-verdict#limit-1-accepted-limit':
    'APPPW-17/with-held-held-one-more-is-verdict#24-accepted-25',
  'APPPW-17/with-held-held-one-more-is-verdict#limit-refused-limit':
    'APPPW-17/with-held-held-one-more-is-verdict#25-refused-25',
  'CODE-03/after-wrong-wrong-codes#limit-1-is-signed-in': 'SIGNIN-04/after-wrong-wrong-codes#limit-1-is-signed-in',
  'CODE-03/after-wrong-wrong-codes#limit-is-not-signed-in': 'SIGNIN-04/after-wrong-wrong-codes#limit-is-not-signed-in',
  'CODE-03/after-wrong-wrong-codes-at-the-same-time#limit-1-signs-ada-in':
    'SIGNIN-04/after-wrong-wrong-codes-at-the-same-time#limit-1-signs-ada-in',
  'CODE-03/after-wrong-wrong-codes-at-the-same-time#limit-does-not-sign-ada-in':
    'SIGNIN-04/after-wrong-wrong-codes-at-the-same-time#limit-does-not-sign-ada-in',
  'CODE-03/a-right-code-ends-the-row-of-wrong-ones': 'SIGNIN-04/a-right-code-ends-the-row-of-wrong-ones',
  'CODE-03/counted-by-account-a-new-sign-in-goes-on-from-wrong-wrong-codes#limit-2-is-signed-in':
    'SIGNIN-04/counted-by-account-a-new-sign-in-goes-on-from-wrong-wrong-codes#limit-2-is-signed-in',
  'CODE-03/counted-by-account-a-new-sign-in-goes-on-from-wrong-wrong-codes#limit-1-is-not-signed-in':
    'SIGNIN-04/counted-by-account-a-new-sign-in-goes-on-from-wrong-wrong-codes#limit-1-is-not-signed-in',
  'CODE-03/counted-by-scope-a-new-code-in-the-same-sign-in-goes-on-from-wrong-wrong-codes#account-limit-2-is-signed-in':
    'SIGNIN-04/counted-by-scope-a-new-code-in-the-same-sign-in-goes-on-from-wrong-wrong-codes#account-limit-2-is-signed-in',
  'CODE-03/counted-by-scope-a-new-code-in-the-same-sign-in-goes-on-from-wrong-wrong-codes#account-limit-1-is-not-signed-in':
    'SIGNIN-04/counted-by-scope-a-new-code-in-the-same-sign-in-goes-on-from-wrong-wrong-codes#account-limit-1-is-not-signed-in',
  'CODE-03/counted-by-scope-a-new-code-in-the-same-sign-in-goes-on-from-wrong-wrong-codes#sign-in-limit-2-is-signed-in':
    'SIGNIN-04/counted-by-scope-a-new-code-in-the-same-sign-in-goes-on-from-wrong-wrong-codes#sign-in-limit-2-is-signed-in',
  'CODE-03/counted-by-scope-a-new-code-in-the-same-sign-in-goes-on-from-wrong-wrong-codes#sign-in-limit-1-is-not-signed-in':
    'SIGNIN-04/counted-by-scope-a-new-code-in-the-same-sign-in-goes-on-from-wrong-wrong-codes#sign-in-limit-1-is-not-signed-in',
  'CODE-03/counted-by-sign-in-a-new-sign-in-starts-anew': 'SIGNIN-04/counted-by-sign-in-a-new-sign-in-starts-anew',
  'CODE-03/counted-by-code-a-new-code-starts-anew': 'SIGNIN-04/counted-by-code-a-new-code-starts-anew',
  'CODE-03/counted-by-account-edge-the-end-of-the-lock#just-before-is-not-signed-in':
    'SIGNIN-04/counted-by-account-edge-the-end-of-the-lock#just-before-is-not-signed-in',
  'CODE-03/counted-by-account-edge-the-end-of-the-lock#at-is-signed-in':
    'SIGNIN-04/counted-by-account-edge-the-end-of-the-lock#at-is-signed-in',
  'CODE-03/wrong-codes-of-somebody-else-are-not-counted': 'SIGNIN-04/wrong-codes-of-somebody-else-are-not-counted',
  'CODE-03/after-malformed-entries-up-to-the-limit-counted-counted#true-is-not-signed-in':
    'SIGNIN-04/after-malformed-entries-up-to-the-limit-counted-counted#true-is-not-signed-in',
  'CODE-03/after-malformed-entries-up-to-the-limit-counted-counted#false-is-signed-in':
    'SIGNIN-04/after-malformed-entries-up-to-the-limit-counted-counted#false-is-signed-in',
  'CODE-03/the-right-code-among-wrong-ones': 'SIGNIN-04/the-right-code-among-wrong-ones',
  'CODE-22/a-new-kind#tablet': 'KEYCHAIN-16/a-new-kind#tablet',
  'CODE-22/a-new-kind#mac': 'KEYCHAIN-16/a-new-kind#mac',
  'ELIGIBILITY-09/a-kind-with-os-x-system-and-itunes-itunes-has-no-place-for-it#mac-10-11-12-2-2':
    'ELIGIBILITY-09/a-kind-with-os-x-system-and-itunes-itunes-where-older-programs-have-no-place-for-it#mac-10-11-12-2-2',
  'ELIGIBILITY-13/mail-on-the-web-without-a-mail-address': 'ELIGIBILITY-13/mail-in-a-browser-without-a-mail-address',
  'ELIGIBILITY-13/mail-on-the-web-with-one': 'ELIGIBILITY-13/mail-in-a-browser-with-one',
  'KEYCHAIN-17/the-keychain-has-a-security-code-which-is-not-asked-for':
    'KEYCHAIN-16/the-keychain-has-a-security-code-which-is-not-asked-for',
  'KEYCHAIN-17/no-device-has-it-on-any-more-and-the-servers-hold-a-copy':
    'KEYCHAIN-16/no-device-has-it-on-any-more-and-the-servers-hold-a-copy',
  'KEYCHAIN-17/no-device-has-it-on-any-more-and-the-servers-hold-none':
    'KEYCHAIN-16/no-device-has-it-on-any-more-and-the-servers-hold-none',
  'KSC-22/the-keychain-is-set-up-without-one-and-used-on-a-second-device': 'KEYCHAIN-16/a-new-kind#tablet',
  'KSC-22/the-keychain-has-one-which-a-second-device-does-not-give':
    'KEYCHAIN-16/the-keychain-has-a-security-code-which-is-not-asked-for',
  'KSC-24/the-keychain-is-set-up-without-one': 'KEYCHAIN-27/no-code-is-given',
  'KSC-24/and-the-devices-are-in-step-without-one':
    'KEYCHAIN-29/a-change-reaches-both-approved-devices-and-not-a-third-one',
  'PASSWORD-09/a-recovery-with-one-of-length-characters-is-verdict#limit-1-refused-old-new':
    'PASSWORD-09/a-recovery-to-a-password-of-length-is-verdict#limit-1-characters-refused-old-new',
  'PASSWORD-09/a-recovery-with-one-of-length-characters-is-verdict#limit-accepted-new-old':
    'PASSWORD-09/a-recovery-to-a-password-of-length-is-verdict#limit-characters-accepted-new-old',
  'QUESTIONS-07/the-new-questions-are-asked-at-the-account-page-where-that-is-declared':
    'QUESTIONS-07/the-new-questions-are-asked-at-the-account-page',
  'PHONE-01/thing-goes-on-event#trusted-number-a-recovery-is-finished':
    'RECOVERY-07/thing-goes-on-event-with-recovery-numbers-added#trusted-number-a-recovery-is-finished',
  'RECOVERY-04/edge-the-end-of-the-wait-it-is-verdict#just-before-refused':
    'RECOVERY-09/edge-the-end-of-the-wait-it-is-verdict#just-before-refused',
  'RECOVERY-04/edge-the-end-of-the-wait-it-is-verdict#at-accepted':
    'RECOVERY-09/edge-the-end-of-the-wait-it-is-verdict#at-accepted',
  'RECOVERY-04/edge-the-end-of-the-wait-it-is-verdict#just-after-accepted':
    'RECOVERY-09/edge-the-end-of-the-wait-it-is-verdict#just-after-accepted',
  'RECOVERY-06/thing-ends-event#code-of-the-last-step-of-a-recovery-the-owner-cancels-a-reco':
    'RECOVERY-06/thing-ends-event-with-recovery-owner-cancels-true#code-of-the-last-step-of-a-recovery-the-owner-cancels-a-reco',
  'RECOVERY-06/thing-ends-event#recovery-under-way-the-owner-cancels-a-recovery':
    'RECOVERY-06/thing-ends-event-with-recovery-owner-cancels-true#recovery-under-way-the-owner-cancels-a-recovery',
  'RECOVERY-06/with-information-information-it-is-never-granted#partly-wrong':
    'RECOVERY-06/with-partly-wrong-information-it-is-never-granted-where-that-is-declared',
  'UNENROL-15/at-once': 'UNENROL-10/at-once',
  'UNENROL-15/after-a-sign-in-with-a-code': 'UNENROL-10/after-a-sign-in-with-a-code',
  'UNENROL-15/as-long-as-the-link-was-not-followed': 'UNENROL-10/as-long-as-the-link-was-not-followed',
  'H-RESTART-01/ada-s-thing-is-unaffected-by-a-restart-of-the-service#count-of-wrong-answers-to-security-questions':
    'H-RESTART-01/in-accounts-with-security-questions-ada-s-thing-is-unaffected-by-event#count-of-wrong-answers-to-security-questions-a-restart-of-th',
  'H-RESTART-02/ada-s-thing-is-unaffected-by-a-restart-of-the-service#lock-on-security-answers':
    'H-RESTART-02/in-accounts-with-security-questions-ada-s-thing-is-unaffected-by-event#lock-on-security-answers-a-restart-of-the-service-ada-and-be',
}

type ByName = Readonly<Record<string, string>>

/**
 * Of the rewriting in plain English. `scenarios`: by rule, the old name and the new one, which has the rule before it where that is another.
 * `rows`: by the old scenario, rows that are called otherwise, too. `cases`: single cases, by whole ids.
 */
const {
  scenarios,
  rows,
  cases,
}: {
  readonly scenarios: Readonly<Record<string, ByName>>
  readonly rows: Readonly<Record<string, ByName>>
  readonly cases: ByName
} = renamed
const allCases: ByName = { ...renamedCases, ...cases }

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

const nextScenario = (scenario: string): string | undefined => {
  const [rule = '', ...name] = scenario.split('/')
  const next = own(own(scenarios, rule) ?? {}, name.join('/'))
  return next === undefined || next.includes('/') ? next : `${rule}/${next}`
}

const nextId = (id: string): string | undefined => {
  const whole = own(allCases, id)
  if (whole !== undefined) return whole
  const [scenario = '', ...parts] = id.split('#')
  const row = parts.join('#')
  const [next, nextRow] = [nextScenario(scenario), own(own(rows, scenario) ?? {}, row)]
  if (next === undefined && nextRow === undefined) return undefined
  return parts.length === 0 ? next : `${next ?? scenario}#${nextRow ?? row}`
}

/** All old ids, of cases and of scenarios, and those that took their place. */
export const caseRenames: readonly (readonly [string, string])[] = [
  ...Object.keys(allCases),
  ...Object.entries(scenarios).flatMap(([rule, names]) => Object.keys(names).map((name) => `${rule}/${name}`)),
  ...Object.entries(rows).flatMap(([scenario, names]) => Object.keys(names).map((row) => `${scenario}#${row}`)),
].map((id) => [id, nextId(id) ?? id])

/** The id that a case has now; an id that was never changed comes back as it is. */
export const currentCaseId = (id: string): string => {
  const next = nextId(id)
  return next === undefined ? id : currentCaseId(next)
}

/** The id that a rule has now: of one that was replaced the one that took its place. */
export const currentRuleId = (id: string): string => currentRule(id)?.id ?? id
