import { commandHolders } from '../../rules/holders/table.ts'
import type { Step } from './story.ts'

/** What the table of holders leaves open for a trusted device. */
const openToDevices: ReadonlySet<string> = new Set(
  commandHolders.flatMap(({ command, cells }) =>
    cells.some(({ verdict, holders }) => verdict === 'open' && holders.includes('device-session')) ? [command] : [],
  ),
)

/** Whether no document says if the session of a device, which that step shows, carries its command out. */
export const isOpenToDevices = (steps: readonly Step[], at: number): boolean => {
  const command = steps[at]?.command
  return (
    command !== undefined &&
    'session' in command &&
    openToDevices.has(command.type) &&
    isOfDevice(steps, command.session)
  )
}

/** Whether a token came from a device: from a sign-in there, or with the account that was made. */
const isOfDevice = (steps: readonly Step[], token: string): boolean => {
  const [, id, path = ''] = /^⟦(\d+)\.([^⟧!^<~]+)⟧$/.exec(token) ?? []
  const from = steps.find((step) => step.id === Number(id))?.command
  if (from === undefined) return false
  if (from.type === 'provision-account') return path.startsWith('devices.')
  if ('client' in from && from.client !== undefined) return from.client.kind !== 'browser'
  return 'signIn' in from && isOfDevice(steps, from.signIn)
}
