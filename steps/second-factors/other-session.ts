import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { signedInAt } from '../effects/complete-sign-in.ts'
import type { Scene } from '../effects/held.ts'
import { unusedClient } from '../sign-in/sign-in.ts'

/** The id of a session in the list beside the one that lists; where there is none, the owner signs in once more. */
export const otherSession = async ({ world, person }: Scene, session: string): Promise<string> => {
  const find = async (): Promise<string | undefined> => {
    const { sessions } = await world.requests.arrange({ type: 'list-sessions', session })
    return sessions.find(({ current }) => !current)?.sessionId
  }
  const listed = await find()
  if (listed !== undefined) return listed
  await signedInAt(world, person, { client: unusedClient(world, 'client') })
  const another = await find()
  if (another === undefined) throw new CannotArrange(`the list of ${person.name} has no second session`)
  return another
}
