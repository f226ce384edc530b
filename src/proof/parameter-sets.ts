import type { ParameterName, ParameterValue } from '../protocol/parameters.ts'

type ParameterSet = Readonly<Partial<Record<ParameterName, ParameterValue>>>

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

/** Declarations that change every limit, lifetime and choice that 2fa-2018 leaves open: the suite must pass under each of them. */
export const parameterSets: Readonly<Record<string, ParameterSet>> = {
  'every limit is 1': {
    'code.attempts': 1,
    'password.attempts': 1,
    'apppw.attempts': 1,
    'code.on_demand': 1,
    'questions.attempts': 1,
    'questions.count': 1,
    'ksc.lock_after': 1,
    'ksc.delete_after': 1,
  },
  'limits of 2 and 3': {
    'code.attempts': 2,
    'code.sends': 3,
    'password.attempts': 3,
    'apppw.attempts': 2,
    'phone.max': 3,
    'ksc.lock_after': 2,
    'ksc.delete_after': 3,
  },
  'limits of 25': {
    'code.attempts': 25,
    'code.sends': 25,
    'password.attempts': 25,
    'apppw.attempts': 25,
    'phone.max': 25,
    'ksc.lock_after': 25,
    'ksc.delete_after': 25,
  },
  'limits of 100': {
    'code.attempts': 100,
    'code.sends': 100,
    'password.attempts': 100,
    'apppw.attempts': 100,
    'ksc.lock_after': 99,
    'ksc.delete_after': 100,
  },
  'no limits where none are needed': {
    'code.attempts': 0,
    'code.sends': 0,
    'password.attempts': 0,
    'apppw.attempts': 0,
  },
  'half a minute': {
    'code.lifetime': 30,
    'code.lock_time': 30,
    'code.send_window': 30,
    'signin.pending_lifetime': 60,
    'password.lock_time': 30,
    'apppw.lock_time': 30,
    'phone.pending_lifetime': 60,
    'browser.trust_lifetime': 60,
    'recovery.delay': 2 * 86_400,
    'recovery.delay_with_little_evidence': 2 * 86_400,
    'keychain.approval_lifetime': 60,
  },
  'a day': {
    'code.lifetime': 86_400,
    'code.lock_time': 86_400,
    'code.send_window': 86_400,
    'signin.pending_lifetime': 2 * 86_400,
    'password.lock_time': 86_400,
    'apppw.lock_time': 86_400,
    'recovery.delay': 365 * 86_400,
    'recovery.delay_with_little_evidence': 365 * 86_400,
    'browser.trust_lifetime': 86_400,
  },
  'counted by sign-in': { 'code.attempts_scope': 'sign-in', 'code.malformed_counts': true },
  'counted by code': { 'code.attempts_scope': 'code' },
  'codes that stay': {
    'code.supersede': 'keep',
    'code.binding': 'account',
    'code.single_use': false,
    'code.spaces_tolerated': true,
    'code.same_on_all_devices': false,
  },
  'shown at once': {
    'signin.approval_before_code': false,
    'signin.deny_scope': 'prompt',
    'code.phone_fallback': 'automatic',
    'code.on_demand_reauth': 'always',
  },
  'trust that ends': {
    'password.change_ends_trust': 'any',
    'browser.trust_ends_with_password': false,
    'signin.background_verification': false,
  },
  'other choices for app-specific passwords': {
    'apppw.reauth': false,
    'apppw.label_unique': 'exact',
    'apppw.history_keeps_revoked': true,
    'apppw.required_for': 'all',
    'apppw.label_max': 20,
    'phone.shared': false,
  },
  'other choices for enrolment': {
    'enrol.security_questions': 'maybe',
    'enrol.email_targets': 'both',
    'eligibility.web_enrolment': true,
    'enrol.reauth': true,
    'phone.max_at_enrol': 5,
    'enrol.default_on': false,
  },
  'short sessions': {
    'session.lifetime': 900,
    'enrol.lifetime': 300,
    'device.passcode_needed': true,
    'browser.trust_scope': 'computer',
  },
  'other lengths': {
    'twostep.confirmation_length': 6,
    'ksc.complex_min': 12,
    'questions.count': 10,
    'notice.place_tolerance': 1,
  },
  'the shortest life of a code': {
    'code.lifetime': 10,
    'ksc.complex_min': 1,
    'notice.place_tolerance': 1000,
  },
  'other choices for two-step': {
    'twostep.candidate_on_find': false,
    'twostep.remove_confirm': false,
    'twostep.off_questions': 'create',
    'twostep.notice_to': 'both',
  },
  'two-step closed': {
    'twostep.new_enrolment': 'closed',
    'twostep.notice_to': 'backup',
    'enrol.email_targets': 'backup',
    'enrol.security_questions': 'always',
  },
  'who may enrol': {
    'feature.two_factor': 'locked-notes',
    'eligibility.min_ios': '9.3',
    'eligibility.min_macos': '10.11.0',
    'eligibility.mail_first': true,
    'enrol.security_questions': 'create',
  },
  'less after recovery': {
    'questions.asked_at': 'nowhere',
    'unenrol.link_single_use': false,
    'unenrol.restores_two_step': false,
    'support.keychain_identity': false,
    'support.reads_recovery': false,
    'ksc.unlock_by_support': false,
    'keychain.two_factor_copy': false,
    'legacy.asks_to_append': false,
    'apppw.enforced_from': 'none',
  },
  'a stricter password': {
    'password.min_length': 20,
    'password.needs_digit': false,
    'password.needs_both_cases': false,
  },
}
