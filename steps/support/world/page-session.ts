import type { AcceptedOf } from '../../../src/protocol/command.ts'
import { CannotArrange } from '../../../src/verdict/cannot-arrange.ts'
import { answerText } from '../answer-text.ts'
import { newClient } from '../clients.ts'
import type { Person } from '../person.ts'
import { answering } from '../security-answers.ts'
import { sentCode } from '../texted-code.ts'
import type { ScenarioClock } from './clock.ts'
import type { Messages } from './messages.ts'
import type { Requests } from './requests.ts'
import type { ScenarioSandbox } from './sandbox.ts'

type StartedSignIn = AcceptedOf<'start-sign-in'>
type SignInContext = {
  readonly requests: Requests
  readonly messages: Messages
  readonly sandbox: ScenarioSandbox
  readonly clock: ScenarioClock
}

/** A new session of the account page, where the old one has reached its declared lifetime. */
export const newPageSession = async (context: SignInContext, person: Person): Promise<string> => {
  const { identifier, password } = person
  const client = newClient('browser')
  const started = await context.requests.arrange({ type: 'start-sign-in', identifier, password, client })
  const answer = await finishSignIn(context, person, started)
  if (answer.type === 'signed-in') return answer.session
  throw new CannotArrange(`${person.name} could not sign in again: ${answerText(answer)}`)
}

const finishSignIn = async (context: SignInContext, person: Person, started: StartedSignIn) => {
  const { requests } = context
  if (started.type === 'questions-required') return requests.arrange(answering(person, started.signIn, 'right'))
  if (started.type !== 'code-required') return started
  const code = await sentCode(context, person, started.signIn)
  return requests.arrange({ type: 'enter-code', signIn: started.signIn, code })
}
