import type { AcceptedOf } from '../../src/protocol/command.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { unusedClient } from '../sign-in/sign-in.ts'
import { answerText } from '../support/answer-text.ts'
import { anyClient } from '../support/clients.ts'
import type { Person } from '../support/person.ts'
import { type AnswerAge, answering } from '../support/security-answers.ts'
import type { AccountWorld } from '../support/world.ts'

/** A new session by password, and the answers to security questions where they are asked; a code breaks the rule. */
export const sessionWithoutCode = async (
  world: AccountWorld,
  name: string,
  demand: string,
  age: AnswerAge = 'right',
): Promise<string> => {
  const person = await world.people.ready(name)
  const { identifier, password } = person
  const client = unusedClient(world, anyClient)
  const started = await world.requests.ask({ type: 'start-sign-in', identifier, password, client })
  const answer =
    started.type === 'questions-required' ? await world.requests.ask(answering(person, started.signIn, age)) : started
  if (answer.type !== 'signed-in') throw new BrokenRule(demand, 'signed in without a code', answerText(answer))
  return answer.session
}

/**
 * Whether the old questions cannot be told from new ones: an enrolment had those made, as declared, and two-factor is
 * still on. The account data says only whether there are questions on file.
 */
export const onFileMayBeNew = (
  { sandbox }: AccountWorld,
  { questionsCreated, evidence }: Person,
  { scheme, questionsOnFile }: AcceptedOf<'read-account'>,
): boolean =>
  questionsOnFile === true &&
  questionsCreated === true &&
  evidence.has('security-answers') &&
  scheme === 'two-factor' &&
  sandbox.declares('enrol.security_questions') === 'create'

/** The person's session of the account page; a new one where that has ended, with a code where one is asked for. */
export const pageSession = async (world: AccountWorld, name: string, demand: string): Promise<string> => {
  const person = await world.people.ready(name)
  const { identifier, password, session = '' } = person
  const { type } = await world.requests.ask({ type: 'read-account', session })
  if (type === 'account') return session
  person.sessionMayBeOver = true
  const started = await world.requests.ask({
    type: 'start-sign-in',
    identifier,
    password,
    client: unusedClient(world, anyClient),
  })
  return started.type === 'code-required' ? world.people.sessionOf(name) : sessionWithoutCode(world, name, demand)
}
