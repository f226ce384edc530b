import type { ParameterName } from '../../../src/protocol/parameters.ts'
import { OutsideDeclaration } from '../../../src/verdict/outside-declaration.ts'
import type { Held, Scene } from '../held.ts'

/** One entry of something wrong, and one of what is right: whether that was accepted. */
export type Entry = { readonly wrong: (turn: number) => Promise<void>; readonly right: () => Promise<boolean> }

/** The declared limit. Throws OutsideDeclaration where it leaves no room for a count. */
export const limitOf = ({ world }: Scene, limit: ParameterName): number => {
  const declared = Number(world.sandbox.parameter(limit))
  if (declared < 2) throw new OutsideDeclaration(`${limit} is ${declared}`)
  return declared
}

/** So many wrong entries. */
export const enterWrong = async (
  scene: Scene,
  { wrong }: Entry,
  limit: ParameterName,
  count: number,
): Promise<void> => {
  scene.world.requests.aboutLimits.add(limit)
  for (let turn = 0; turn < count; turn += 1) await wrong(turn)
}

/** One less than lock: it stands as long as one more locks. */
export const count =
  (limit: ParameterName, entry: (scene: Scene) => Promise<Entry>) =>
  async (scene: Scene): Promise<Held> => {
    const { wrong, right } = await entry(scene)
    await enterWrong(scene, { wrong, right }, limit, limitOf(scene, limit) - 1)
    const use = async () => {
      await wrong(99)
      return [!(await right())]
    }
    const locksAtAll = async () => {
      await enterWrong(scene, { wrong, right }, limit, limitOf(scene, limit))
      return !(await right())
    }
    return { use, limit, locksAtAll, wrong: () => wrong(98) }
  }
