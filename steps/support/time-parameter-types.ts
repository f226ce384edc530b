import { defineParameterType } from '@cucumber/cucumber'
import type { ParameterName } from '../../src/protocol/parameters.ts'

const secondsOf: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400 }

/** A length of time in seconds: `90 days`, `10 minutes`. */
defineParameterType({
  name: 'duration',
  regexp: /\d+ (?:second|minute|hour|day)s?/,
  transformer: (text: string) => {
    const [count = '0', unit = ''] = text.split(' ')
    return Number(count) * (secondsOf[unit.replace(/s$/, '')] ?? Number.NaN)
  },
})

/** A time since an event, in seconds: `14 days`, `14 days and 1 second`. */
defineParameterType({
  name: 'timeSince',
  regexp: /\d+ days(?: and \d+ (?:minute|second)s?)?/,
  transformer: (text: string) =>
    [...text.matchAll(/(\d+) (day|minute|second)/g)].reduce(
      (sum, [, count, unit = '']) => sum + Number(count) * (secondsOf[unit] ?? Number.NaN),
      0,
    ),
})

/** On which side of a moment it is: an `Edge`. */
defineParameterType({ name: 'edge', regexp: /just before|at|just after/ })

/** What has an end in time: the parameter that says when. */
const periods = {
  'the lifetime of a session': 'session.lifetime',
  'the lifetime of a session without use': 'session.idle_lifetime',
  'the time in which a sign-in may change numbers': 'session.reauth_age',
  'the waiting time of a recovery': 'recovery.delay',
  'the waiting time of a recovery with little information': 'recovery.delay_with_little_evidence',
  'the lifetime of a code': 'code.lifetime',
  'the lifetime of a mailed link': 'resetlink.lifetime',
  'the lock on codes': 'code.lock_time',
  'the lock on passwords': 'password.lock_time',
  'the lock on programs': 'apppw.lock_time',
  'the time in which sent codes are counted': 'code.send_window',
  'the time to verify an added number': 'phone.pending_lifetime',
  'the time to finish a sign-in': 'signin.pending_lifetime',
  'the time to finish an enrolment': 'enrol.lifetime',
  'the lifetime of browser trust': 'browser.trust_lifetime',
} as const satisfies Record<string, ParameterName>
defineParameterType({
  name: 'period',
  regexp: new RegExp(
    Object.keys(periods)
      .sort((a, b) => b.length - a.length)
      .join('|'),
  ),
  transformer: (text: string) => periods[text as keyof typeof periods],
})
