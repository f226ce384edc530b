import type { Command } from '../../src/protocol/command.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import type { Scene } from '../effects/held.ts'
import { answerText } from '../support/answer-text.ts'
import type { AccountWorld } from '../support/world.ts'
import { doorTitled, wrongOnes } from './door-steps.ts'
import type { OpenDoor } from './open-door.ts'

const asked = new WeakMap<AccountWorld, string>()

/** The door that the scenario is about, by its title. */
export const setAskedFor = (world: AccountWorld, title: string): void => {
  asked.set(world, title)
}
export const askedFor = (world: AccountWorld): string => {
  const title = asked.get(world)
  if (title === undefined) throw new Error('no step before this one says what the service asks for')
  return title
}

const opened = new WeakMap<AccountWorld, OpenDoor>()

/** The door that a step before this one opened for Ada. */
export const openDoor = (world: AccountWorld): OpenDoor => {
  const door = opened.get(world)
  if (!door) throw new Error('no step before this one opened a door')
  return door
}

/** The door stands open for Ada: what is right there is out. */
export const open = async (world: AccountWorld, title: string): Promise<OpenDoor> => {
  const door = await doorTitled(title).open(await sceneOf(world, 'Ada'))
  opened.set(world, door)
  return door
}

export const sceneOf = async (world: AccountWorld, name: string): Promise<Scene> => ({
  world,
  name,
  person: await world.people.ready(name),
  slot: 'concerned',
})

/**
 * As many wrong ones as the limit of the door says, and that many more or less, at a door that is opened for it. Throws
 * BrokenRule where one is not refused, OutsideDeclaration where the limit is too low for that.
 */
export const enterWrongOnes = async (world: AccountWorld, title: string, more: number): Promise<void> => {
  for (const command of await wrongCommands(world, title, more)) await enterWrong(world, command)
}

/** As many wrong ones as the limit of the door says, all sent at one time. Throws as `enterWrongOnes` does. */
export const enterWrongOnesTogether = async (world: AccountWorld, title: string): Promise<void> => {
  const commands = await wrongCommands(world, title, 0)
  await Promise.all(commands.map((command) => enterWrong(world, command)))
}

const wrongCommands = async (world: AccountWorld, title: string, more: number): Promise<readonly Command[]> => {
  const { limit } = doorTitled(title).door
  if (limit === undefined) throw new Error(`${title} has no limit`)
  const count = Number(world.sandbox.parameter(limit)) + more
  if (count < 1) throw new OutsideDeclaration(`${limit} is ${count - more}`)
  world.requests.aboutLimits.add(limit)
  const { right, enter } = await open(world, title)
  return wrongOnes(right, count).map(enter)
}

/** Throws BrokenRule where a wrong one is not refused. */
export const enterWrong = async ({ requests }: AccountWorld, command: Command): Promise<void> => {
  const answer = await requests.ask(command)
  if (answer.type !== 'refused') throw new BrokenRule('A failed attempt must be refused', 'refused', answerText(answer))
}
