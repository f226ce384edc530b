import type { AcceptedOf } from '../src/protocol/command.ts'
import { CannotArrange } from '../src/verdict/cannot-arrange.ts'
import { answerText } from './answer-text.ts'
import { sentCode } from './code-source.ts'
import type { Person } from './person.ts'
import { answering } from './security-questions.ts'
import { clientOf } from './sign-in.ts'
import type { AccountWorld } from './world.ts'

/** A session of the account page that takes the place of one that has outlived its declared life. */
export const newPageSession = async (world: AccountWorld, person: Person): Promise<string> => {
  const { identifier, password } = person
  const client = clientOf(world, 'browser')
  const begun = await world.arrange({ type: 'start-sign-in', identifier, password, client })
  const answer = await goOn(world, person, begun)
  if (answer.type === 'signed-in') return answer.session
  throw new CannotArrange(`${person.name} could not sign in anew: ${answerText(answer)}`)
}

const goOn = async (world: AccountWorld, person: Person, begun: Begun) => {
  if (begun.type === 'questions-required') return world.arrange(answering(person, begun.signIn, 'right'))
  if (begun.type !== 'code-required') return begun
  const code = await sentCode(world, person, begun.signIn)
  return world.arrange({ type: 'enter-code', signIn: begun.signIn, code })
}

type Begun = AcceptedOf<'start-sign-in'>
