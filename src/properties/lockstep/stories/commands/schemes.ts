import { recoveryGrounds } from '../../../../protocol/areas/recovery.ts'
import { phoneMethods } from '../../../../protocol/client.ts'
import { anyClient } from '../clients.ts'
import type { Held, Knowledge } from '../knowledge.ts'
import { answers, withSession } from './account-access.ts'
import { anySession, type CommandSources, enrollingSession, fullSession } from './command-source.ts'

const purposeIs =
  (purpose: string) =>
  ({ within }: Held): boolean =>
    within.purpose === purpose

const newQuestions = (k: Knowledge): readonly { readonly question: string; readonly answer: string }[] => {
  const count = k.parameters['questions.count']
  return ['First pet?', 'Place of birth?', 'Colour?', 'Street?', 'Book?', 'Song?']
    .slice(0, k.random.chance(85) ? count : count - 1)
    .map((question, index) => ({ question, answer: k.own.answers[index] ?? `Answer ${index}` }))
}
const dateOfBirth = (k: Knowledge): string =>
  k.isRight(75) ? k.own.dateOfBirth : (k.random.one([k.other.dateOfBirth, '', '1900-01-01']) ?? '')

/** Turning the schemes on and off, recovery and support. */
export const schemeCommands: CommandSources<
  | 'start-enrolment'
  | 'answer-enrolment-questions'
  | 'create-enrolment-questions'
  | 'enrol-phone'
  | 'verify-enrolled-phone'
  | 'activate-enrolment'
  | 'turn-off-two-factor'
  | 'follow-undo-link'
  | 'start-two-step'
  | 'activate-two-step'
  | 'turn-off-two-step'
  | 'start-device-confirmation'
  | 'confirm-device'
  | 'start-recovery'
  | 'read-recovery'
  | 'cancel-recovery'
  | 'send-recovery-code'
  | 'finish-recovery'
  | 'support-skip-code'
  | 'support-read-recovery'
  | 'support-hasten-recovery'
  | 'support-verify-identity'
  | 'support-read-security-code'
  | 'support-restore-keychain'
> = {
  'start-enrolment': (k) =>
    withSession(enrollingSession(k), (session) => ({
      type: 'start-enrolment',
      session,
      ...(k.random.chance(20) && { client: anyClient(k) }),
      ...(k.random.chance(60) && { password: k.password() }),
    })),
  'answer-enrolment-questions': (k) =>
    withSession(k.pick('enrolment'), (enrolment) => ({
      type: 'answer-enrolment-questions',
      enrolment,
      answers: answers(k),
    })),
  'create-enrolment-questions': (k) =>
    withSession(k.pick('enrolment'), (enrolment) => ({
      type: 'create-enrolment-questions',
      enrolment,
      questions: newQuestions(k),
    })),
  'enrol-phone': (k) =>
    withSession(k.pick('enrolment'), (enrolment) => ({
      type: 'enrol-phone',
      enrolment,
      number: k.number(),
      method: k.random.one(phoneMethods) ?? 'text',
    })),
  'verify-enrolled-phone': (k) =>
    withSession(k.pick('enrolment'), (enrolment) =>
      withSession(
        k.pick('phone', ({ from }) => from === 'enrol-phone'),
        (phone) => ({ type: 'verify-enrolled-phone', enrolment, phone, code: k.code(purposeIs('enrolment')) }),
      ),
    ),
  'activate-enrolment': (k) =>
    withSession(k.pick('enrolment'), (enrolment) => ({ type: 'activate-enrolment', enrolment })),
  'turn-off-two-factor': (k) =>
    withSession(fullSession(k), (session) => ({
      type: 'turn-off-two-factor',
      session,
      ...(k.random.chance(65) && { dateOfBirth: dateOfBirth(k) }),
      ...(k.random.chance(65) && { questions: newQuestions(k) }),
    })),
  'follow-undo-link': (k) => withSession(k.pick('link'), (link) => ({ type: 'follow-undo-link', link })),
  'start-two-step': (k) =>
    withSession(fullSession(k), (session) => ({
      type: 'start-two-step',
      session,
      number: k.number(),
      method: k.random.one(phoneMethods) ?? 'text',
    })),
  'activate-two-step': (k) =>
    withSession(fullSession(k), (session) => ({
      type: 'activate-two-step',
      session,
      code: k.code(({ from }) => from === 'start-two-step'),
    })),
  'turn-off-two-step': (k) =>
    withSession(fullSession(k), (session) => ({
      type: 'turn-off-two-step',
      session,
      ...(k.random.chance(60) && { dateOfBirth: dateOfBirth(k) }),
      ...(k.random.chance(50) && { answers: answers(k) }),
      ...(k.random.chance(60) && { questions: newQuestions(k) }),
    })),
  'start-device-confirmation': (k) =>
    withSession(fullSession(k), (session) =>
      withSession(k.pick('device'), (device) => ({ type: 'start-device-confirmation', session, device })),
    ),
  'confirm-device': (k) =>
    withSession(fullSession(k), (session) =>
      withSession(k.pick('device'), (device) => ({
        type: 'confirm-device',
        session,
        device,
        code: k.code(purposeIs('device-confirmation')),
      })),
    ),
  'start-recovery': (k) => ({
    type: 'start-recovery',
    identifier: k.identifier(),
    ground: k.random.one(recoveryGrounds) ?? 'cannot-sign-in',
    evidence: {
      ...(k.random.chance(70) && { 'date-of-birth': dateOfBirth(k) }),
      ...(k.random.chance(70) && {
        'trusted-number':
          k.random.one([...k.own.numbers, ...k.own.numbers, '+12125550101', '01', '+12025550199']) ?? '',
      }),
    },
    number: k.number(),
  }),
  'read-recovery': (k) => withSession(k.pick('recovery'), (recovery) => ({ type: 'read-recovery', recovery })),
  'cancel-recovery': (k) => withSession(anySession(k), (session) => ({ type: 'cancel-recovery', session })),
  'send-recovery-code': (k) =>
    withSession(k.pick('recovery'), (recovery) => ({ type: 'send-recovery-code', recovery })),
  'finish-recovery': (k) =>
    withSession(k.pick('recovery'), (recovery) => ({
      type: 'finish-recovery',
      recovery,
      code: k.code(purposeIs('recovery')),
      newPassword: k.newPassword(),
    })),
  'support-skip-code': (k) =>
    withSession(staff(k), (token) =>
      withSession(k.pick('signIn'), (signIn) => ({ type: 'support-skip-code', staff: token, signIn })),
    ),
  'support-read-recovery': (k) =>
    withSession(staff(k), (token) =>
      withSession(k.pick('recovery'), (recovery) => ({ type: 'support-read-recovery', staff: token, recovery })),
    ),
  'support-hasten-recovery': (k) =>
    withSession(staff(k), (token) =>
      withSession(k.pick('recovery'), (recovery) => ({ type: 'support-hasten-recovery', staff: token, recovery })),
    ),
  'support-verify-identity': (k) =>
    withSession(staff(k), (token) => ({
      type: 'support-verify-identity',
      staff: token,
      identifier: k.identifier(),
      for: k.random.chance(50) ? 'account' : 'keychain',
    })),
  'support-read-security-code': (k) =>
    withSession(staff(k), (token) => ({
      type: 'support-read-security-code',
      staff: token,
      identifier: k.identifier(),
    })),
  'support-restore-keychain': (k) =>
    withSession(staff(k), (token) => ({ type: 'support-restore-keychain', staff: token, identifier: k.identifier() })),
}

/** The token of support staff; a session of the person sometimes. */
const staff = (k: Knowledge): string | undefined => {
  const token = k.all('staff').at(-1)
  return token === undefined || k.random.chance(5) ? anySession(k) : `⟦${token.name}⟧`
}
