import type { Enrolment as EnrolmentStatus, EnrolmentStep } from '../../../protocol/areas/enrolment.ts'
import type { Client } from '../../../protocol/client.ts'
import type { Answer, Protocol } from '../../../protocol/command.ts'
import { type Refused, refused } from '../../../protocol/refusal.ts'
import { accountById, isRefused, requireFullSession } from '../../access.ts'
import type { Context } from '../../context.ts'
import { refusedEntry } from '../../password-entry.ts'
import { checkAnswers } from '../../questions-on-file.ts'
import type { Account, Enrolment } from '../../state.ts'
import { endPasswordChanges, endSignIns } from '../passwords.ts'
import { saveSettingsForUndo } from '../un-enrolment/undo-link.ts'

/** Start an enrolment, from a full session of an eligible account. */
export const startEnrolment = (cx: Context, command: Protocol['start-enrolment']['command']): Answer => {
  const caller = requireFullSession(cx, command.session)
  if (isRefused(caller)) return caller
  const { account, session } = caller
  if (!cx.policy.enrolment.open(account)) return refuseStart(account)
  const client = command.client ?? caller.device?.client
  const suits = client === undefined || cx.policy.enrolment.startsOn(client, cx.parameters)
  if (!eligible(cx, account, client) || !suits) return refused(cx.policy.enrolment.whyNot(account))
  const reauthenticated = (): boolean =>
    cx.policy.enrolment.reauthenticated(command.password, account, cx.hasher, cx.parameters)
  if (command.password === undefined && !reauthenticated()) return refused('reauthentication-required')
  const wrong = cx.parameters['enrol.reauth'] ? refusedEntry(cx, account, 'enrolment', reauthenticated) : undefined
  if (wrong) return wrong
  const enrolment: Enrolment = {
    id: cx.idGenerator.token(),
    account: account.id,
    session: session.digest,
    startedAt: cx.now,
    answered: false,
    phonesBefore: account.phones.flatMap(({ id, verified }) => (verified ? [id] : [])),
    phones: [],
    verified: [],
    state: 'open',
  }
  cx.state.enrolments.push(enrolment)
  return enrolmentStatus(cx, account, enrolment)
}

const refuseStart = ({ scheme }: Account): Refused => refused(scheme === 'two-step' ? 'two-step-active' : 'already-on')

/** ELIGIBILITY-01 to 06, ELIGIBILITY-13, CHILD-01, CHILD-02 */
export const eligible = (cx: Context, account: Account, client: Client | undefined): boolean => {
  const { devices } = account
  const rules = cx.policy.enrolment
  const decided = rules.decidedByAge(account)
  if (decided !== undefined) return decided
  const qualifying = devices.filter((device) => rules.qualifies(device, cx.parameters))
  return (
    rules.servicesSuffice(account, cx.parameters) &&
    rules.mailAddressSuffices(account, cx.parameters) &&
    (rules.enoughDevices(qualifying, devices) || rules.opensOnWeb(client, devices, cx.parameters))
  )
}

/** Whether the account page offers to turn two-factor on. */
export const enrolmentOffered = (cx: Context, account: Account): boolean =>
  cx.policy.enrolment.open(account) && eligible(cx, account, undefined)

/** ENROL-08 to 10 */
export const answerEnrolmentQuestions = (
  cx: Context,
  command: Protocol['answer-enrolment-questions']['command'],
): Answer => {
  const found = findOpenEnrolment(cx, command.enrolment)
  if (isRefused(found)) return found
  const { account, enrolment } = found
  if (!cx.policy.enrolment.asksAnswers(account, cx.parameters)) return refused('not-offered')
  const wrong = checkAnswers(cx, account, () => cx.policy.enrolment.answersFit(command.answers, account))
  if (wrong) return wrong
  enrolment.answered = true
  return enrolmentStatus(cx, account, enrolment)
}

/** ENROL-20 */
export const createEnrolmentQuestions = (
  cx: Context,
  command: Protocol['create-enrolment-questions']['command'],
): Answer => {
  const found = findOpenEnrolment(cx, command.enrolment)
  if (isRefused(found)) return found
  const { account, enrolment } = found
  if (!cx.policy.enrolment.asksQuestions(cx.parameters)) return refused('not-offered')
  const { questions } = command
  if (questions.length !== cx.parameters['questions.count']) return refused('malformed')
  if (questions.some(({ question, answer }) => question.trim() === '' || answer.trim() === '')) {
    return refused('malformed')
  }
  enrolment.questions = questions
  activateIfComplete(cx, account, enrolment)
  return enrolmentStatus(cx, account, enrolment)
}

/** ENROL-17: the step that turns two-factor on, where it is a step of its own. */
export const activateEnrolment = (cx: Context, command: Protocol['activate-enrolment']['command']): Answer => {
  const found = findOpenEnrolment(cx, command.enrolment)
  if (isRefused(found)) return found
  const { account, enrolment } = found
  if (enrolment.state === 'on') return refused('already-on')
  if (!isComplete(cx, account, enrolment)) return refused('confirmation-required')
  turnOn(cx, account, enrolment)
  return enrolmentStatus(cx, account, enrolment)
}

/** Turn two-factor on as soon as nothing is missing. */
export const activateIfComplete = (cx: Context, account: Account, enrolment: Enrolment): void => {
  if (cx.policy.enrolment.needsActivation(cx.parameters) || !isComplete(cx, account, enrolment)) return
  turnOn(cx, account, enrolment)
}

const isComplete = (cx: Context, account: Account, enrolment: Enrolment): boolean =>
  enrolment.state === 'open' &&
  cx.policy.enrolment.numbersSuffice(enrolment, account) &&
  !needsAnswersOrQuestions(cx, account, enrolment)

const needsAnswersOrQuestions = (cx: Context, account: Account, enrolment: Enrolment): boolean =>
  needsAnswers(cx, account, enrolment) || needsQuestions(cx, enrolment)

export const needsAnswers = (cx: Context, account: Account, enrolment: Enrolment): boolean =>
  !enrolment.answered && cx.policy.enrolment.asksAnswers(account, cx.parameters)

const needsQuestions = (cx: Context, enrolment: Enrolment): boolean =>
  enrolment.questions === undefined && cx.policy.enrolment.asksQuestions(cx.parameters)

/** ENROL-15, ENROL-24: turn two-factor on, and send the confirmation mail with the link that undoes it. */
const turnOn = (cx: Context, account: Account, enrolment: Enrolment): void => {
  const link = `https://account.example/undo/${cx.idGenerator.token()}`
  saveSettingsForUndo(cx, account, enrolment, link)
  account.scheme = cx.policy.enrolment.schemeOnceOn(account)
  if (cx.policy.questions.enrolmentEndsWaitingAnswers()) endSignIns(cx, account, 'answering')
  if (cx.policy.signIn.enrolmentEndsDemandTokens()) endPasswordChanges(cx, account)
  if (enrolment.questions) account.questions = [...enrolment.questions]
  delete account.twoStepPhone
  enrolment.state = 'on'
  const text = `Two-factor authentication was turned on for your account. If that was not you, turn it off: ${link}`
  for (const to of cx.policy.enrolment.mailTo(account, cx.parameters)) {
    const carried = cx.policy.unEnrolment.linkInMail(link, to, account)
    cx.deliver({
      channel: 'email',
      to,
      purpose: 'enrolment',
      text,
      ...(carried === undefined ? {} : { link: carried }),
    })
  }
}

/** The enrolment with this id and its account, or the refusal that it has ended. It ends with the session that started it. */
export const findOpenEnrolment = (cx: Context, id: string): { enrolment: Enrolment; account: Account } | Refused => {
  const enrolment = cx.state.enrolments.find((one) => one.id === id)
  const account = enrolment && accountById(cx, enrolment.account)
  const lives = cx.state.sessions.some(
    (one) => one.digest === enrolment?.session && cx.policy.account.sessionActive(one, cx.now, cx.parameters),
  )
  if (!enrolment || !account || !lives) return refused('not-found')
  if (cx.policy.enrolment.expired(enrolment, cx.now, cx.parameters)) return refused('not-found')
  if (!cx.policy.enrolment.staysOpen(account, enrolment)) return refuseStart(account)
  return { enrolment, account }
}

/** The state of an enrolment, and what is still missing. */
export const enrolmentStatus = (
  cx: Context,
  account: Account,
  enrolment: Enrolment,
  phone?: string,
): EnrolmentStatus => ({
  type: 'enrolment',
  enrolment: enrolment.id,
  state: enrolment.state,
  wants: pendingSteps(cx, account, enrolment),
  ...(phone === undefined ? {} : { phone }),
})

const pendingSteps = (cx: Context, account: Account, enrolment: Enrolment): readonly EnrolmentStep[] => {
  if (enrolment.state === 'on') return []
  const steps: readonly (readonly [EnrolmentStep, boolean])[] = [
    ['answers', needsAnswers(cx, account, enrolment)],
    ['questions', needsQuestions(cx, enrolment)],
    ['phone', !enrolment.phones.some((id) => account.phones.some((phone) => phone.id === id))],
    ['code', !cx.policy.enrolment.numbersSuffice(enrolment, account)],
    ['activation', cx.policy.enrolment.needsActivation(cx.parameters)],
  ]
  return steps.flatMap(([step, wanted]) => (wanted ? [step] : []))
}
