import type { DeviceDetails } from '../../src/protocol/areas/devices.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { answerText } from '../support/answer-text.ts'
import type { ClientState } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'

/** The states of a device, and how its details show each. */
export const deviceStates = {
  'is trusted': ({ trusted }: DeviceDetails) => trusted === true,
  'is not trusted': ({ trusted }: DeviceDetails) => trusted === false,
  'can receive codes': ({ receivesCodes }: DeviceDetails) => receivesCodes === true,
  'cannot receive codes': ({ receivesCodes }: DeviceDetails) => receivesCodes === false,
} as const
export type DeviceState = keyof typeof deviceStates

export type DeviceFact = 'model' | 'serial number'

/** The details that were read must belong to this device and show this fact. */
export const mustShowFact = (
  world: AccountWorld,
  on: string,
  { client, device }: ClientState,
  fact: DeviceFact,
): void => {
  const details = judgedDetails(world, device)
  const [shown, known] = fact === 'model' ? [details.model, client.model] : [details.serial, client.serial]
  if (shown === known) return
  throw new BrokenRule(`The details of the ${on} should tell its ${fact}`, known ?? 'none', shown)
}

/** The details that were read must show this state of the device. */
export const mustShowState = (world: AccountWorld, on: string, { device }: ClientState, state: DeviceState): void => {
  if (deviceStates[state](judgedDetails(world, device))) return
  throw new BrokenRule(`The details of the ${on} should tell that it ${state}`, `it ${state}`, 'the opposite')
}

/** Any other details must be true of this device. */
export const otherDetailsMustBeTrue = (world: AccountWorld, on: string, { client, device }: ClientState): void => {
  const { kind, version } = judgedDetails(world, device)
  const problem = `What else the details of the ${on} tell should be true of it`
  if (kind !== client.kind) throw new BrokenRule(problem, client.kind, kind)
  if (version === undefined || version === client.version) return
  throw new BrokenRule(problem, `version ${client.version}`, `version ${version}`)
}

const judgedDetails = (world: AccountWorld, device: string | undefined): DeviceDetails => {
  const answer = world.judgement.answer()
  if (answer.type === 'device' && answer.device === device) return answer
  const actual = answer.type === 'device' ? 'those of another device' : answerText(answer)
  throw new BrokenRule('The details of a listed device can be read', 'its details', actual)
}

/** The ids of the listed devices whose details say that they can receive codes. */
export const devicesReceivingCodes = async (world: AccountWorld, session: string): Promise<ReadonlySet<string>> => {
  const { devices } = await world.requests.require({ type: 'list-devices', session }, 'The list of devices can be read')
  const said = new Set<string>()
  for (const { device } of devices) {
    const details = await world.requests.require(
      { type: 'read-device', session, device },
      'Each listed device has details',
    )
    if (details.receivesCodes) said.add(device)
  }
  return said
}
