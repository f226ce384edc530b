import { codeRoute } from '../protocol/code-route.ts'
import type { Answer } from '../protocol/command.ts'
import type { Declaration } from '../protocol/declaration.ts'
import { offersSecondFactor } from '../protocol/second-factor.ts'
import { wrongDevice } from '../targets/contract/control-history.ts'
import type { Sandbox } from '../targets/target.ts'
import type { CheckFinding } from './diagnostic.ts'
import type { ProbeAccount } from './probe-account.ts'

/** Whether an account came out as it was asked for: in the answer, and in what its session reads. */
export async function* accountDiagnostics(
  sandbox: Sandbox,
  { numbers, pending, deviceName, devices: asked, provisioned }: ProbeAccount,
  declaration: Declaration,
  isAdapter: boolean,
): AsyncGenerator<CheckFinding> {
  const { capabilities } = declaration
  const { session, phones, devices } = provisioned
  const missing = numbers.find((number) => !phones.some((one) => one.number === number))
  if (missing !== undefined) {
    yield wrong(`it was asked for ${numbers.join(' and ')}, but ${missing} is missing in its answer`)
    return
  }
  const device = devices.find(({ name }) => name === deviceName)
  if (deviceName !== undefined && (!device || device.session === undefined)) {
    yield wrong(`it was asked for the trusted device "${deviceName}", but its answer has no such device with a session`)
    return
  }
  const factor = codeRoute(declaration) === 'app' || !offersSecondFactor(declaration) ? '' : ' with a second factor'
  yield { check: 'provisioning', state: 'ok', text: `an account${factor} was created` }
  if (isAdapter) return
  const refusedBy: string[] = []
  if (capabilities.phones.state === 'supported') {
    const listed = await sandbox.send({ type: 'list-phones', session })
    if (isNotSignedIn(listed)) refusedBy.push('list-phones')
    // What a list leaves out may be a broken rule, and so may a refusal; a list of none of them is no account.
    const found =
      listed.type !== 'phones' || phones.some(({ phone }) => listed.phones.some((one) => one.phone === phone))
    if (!found)
      yield { ...wrong('its session lists none of the numbers that it was created with'), operation: 'list-phones' }
    const waiting = listed.type === 'phones' ? listed.phones.find(({ number }) => number === pending) : undefined
    if (waiting?.verified === true) {
      const text = `${pending} was asked for as not verified, but list-phones says that it is verified`
      yield { ...wrong(text), operation: 'list-phones' }
    }
  }
  if (device && capabilities.devices.state === 'supported') {
    const listed = await sandbox.send({ type: 'list-devices', session })
    if (isNotSignedIn(listed)) refusedBy.push('list-devices')
    const shown = listed.type === 'devices' ? listed.devices.find((one) => one.device === device.device) : undefined
    const isTrusted = asked.find(({ client }) => client.name === deviceName)?.status === 'trusted'
    if (isTrusted && shown?.trusted === false && device.trust === undefined)
      yield wrong(
        `the device "${deviceName}" should be trusted, but its answer has no \`trust\` and list-devices says that it is not trusted`,
      )
    const untrusted = asked.filter(({ status }) => status !== 'trusted').map(({ client }) => client.name)
    // What the list alone says may be a broken rule.
    const isMarked = ({ name }: { readonly name: string }) =>
      untrusted.includes(name) && devices.some((one) => one.name === name && one.trust !== undefined)
    const trusted = listed.type === 'devices' ? listed.devices.find((one) => one.trusted && isMarked(one)) : undefined
    if (trusted) {
      const text = `the device "${trusted.name}" was asked for without trust, but its answer has \`trust\` and list-devices says that it is trusted`
      yield { ...wrong(text), operation: 'list-devices' }
    }
    const found = listed.type !== 'devices' || listed.devices.some((one) => one.device === device.device)
    if (!found) {
      const text = `its session does not list the device "${device.device}" that it was created with`
      yield { ...wrong(text), operation: 'list-devices' }
    }
  }
  const other = wrongDevice(asked, devices)
  if (other !== undefined) yield wrong(other)
  // One operation alone may be what breaks a rule.
  if (refusedBy.length === 1 && isNotSignedIn(await sandbox.send({ type: 'read-account', session })))
    refusedBy.push('read-account')
  if (refusedBy.length > 1)
    yield {
      ...wrong(`its session is refused as not-signed-in by ${refusedBy.join(' and ')}`),
      operation: refusedBy.at(-1) ?? '',
    }
}

const isNotSignedIn = (answer: Answer): boolean => answer.type === 'refused' && answer.reason === 'not-signed-in'

const wrong = (text: string): CheckFinding => ({
  check: 'provisioning',
  state: 'configuration',
  text: `provision-account does not create the account that was asked for: ${text}`,
  operation: 'provision-account',
})
