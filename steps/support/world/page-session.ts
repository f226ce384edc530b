import type { AcceptedOf } from '../../../src/protocol/command.ts'
import { CannotArrange } from '../../../src/verdict/cannot-arrange.ts'
import { answerText } from '../answer-text.ts'
import { newClient } from '../clients.ts'
import type { Person } from '../person.ts'
import { answering } from '../security-answers.ts'
import { sentCode } from '../texted-code.ts'
import type { Messages } from './messages.ts'
import type { Requests } from './requests.ts'

type Begun = AcceptedOf<'start-sign-in'>
type Plane = { readonly requests: Requests; readonly messages: Messages }

/** A session of the account page that takes the place of one that has outlived its declared life. */
export const newPageSession = async (plane: Plane, person: Person): Promise<string> => {
  const { identifier, password } = person
  const client = newClient('browser')
  const begun = await plane.requests.arrange({ type: 'start-sign-in', identifier, password, client })
  const answer = await finishSignIn(plane, person, begun)
  if (answer.type === 'signed-in') return answer.session
  throw new CannotArrange(`${person.name} could not sign in anew: ${answerText(answer)}`)
}

const finishSignIn = async (plane: Plane, person: Person, begun: Begun) => {
  const { requests } = plane
  if (begun.type === 'questions-required') return requests.arrange(answering(person, begun.signIn, 'right'))
  if (begun.type !== 'code-required') return begun
  const code = await sentCode(plane, person, begun.signIn)
  return requests.arrange({ type: 'enter-code', signIn: begun.signIn, code })
}
