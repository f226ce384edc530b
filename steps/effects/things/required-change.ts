import { CannotArrange } from '../../../src/verdict/cannot-arrange.ts'
import { freshPassword } from '../../passwords/password-choice.ts'
import { begin, goOn } from '../complete-sign-in.ts'
import type { Held, Scene, ThingSteps } from '../held.ts'
import { adopt } from '../new-password.ts'
import { sitAt } from '../shared-client.ts'

/** A sign-in that came to the demand for a new password; the demand stands already. */
const changeToken = async (scene: Scene): Promise<Held> => {
  const { world, person } = scene
  await world.sandbox.control({ type: 'demand-password-change', identifier: person.identifier })
  const at = sitAt(scene, 'client')
  const answer = await goOn(world, person, at, await begin(world, person, at))
  if (answer.type !== 'password-change-required') throw new CannotArrange('no new password was asked for')
  const { change } = answer
  const use = async () => {
    const newPassword = freshPassword(world)
    const chosen = await world.requests.ask({ type: 'choose-password', change, newPassword })
    if (chosen.type === 'password-changed') adopt(person, newPassword)
    return [chosen.type === 'password-changed']
  }
  return { client: at, shared: true, use }
}

const demand = async (scene: Scene): Promise<Held> => {
  const { world, person } = scene
  await world.sandbox.control({ type: 'demand-password-change', identifier: person.identifier })
  const use = async () => {
    const at = sitAt(scene, 'client')
    return [(await goOn(world, person, at, await begin(world, person, at))).type === 'password-change-required']
  }
  return { use }
}

export const requiredChangeThings = {
  'change-token': { needs: ['password.forced-change'], have: changeToken },
  demand: { needs: ['password.forced-change'], single: true, have: demand },
} as const satisfies Record<string, ThingSteps>
