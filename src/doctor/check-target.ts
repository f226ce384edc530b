import type { Declaration } from '../protocol/declaration.ts'
import type { Exchange, Sandbox, SandboxOptions, Target } from '../targets/target.ts'
import { TargetError } from '../targets/target-error.ts'
import { accountDiagnostics } from './account-diagnostics.ts'
import { answeredWithOldTime, clockDiagnostic, clockStep, startDiagnostic } from './clock-diagnostic.ts'
import { type Check, type CheckFinding, type Diagnostic, diagnosticOf, preventsRun } from './diagnostic.ts'
import { failedRequest } from './failed-request.ts'
import { isolationDiagnostics } from './isolation-diagnostics.ts'
import { createProbeAccount, type ProbeAccount } from './probe-account.ts'
import { type ProbeSettings, probeSettings, settingsDiagnostic } from './probe-settings.ts'
import { chooseAddress } from './push-diagnostic.ts'
import { SignInProbe } from './sign-in-probe.ts'
import { unknownFieldDiagnostics } from './unknown-field.ts'

export type CheckOptions = {
  /** Milliseconds to wait for a message of an adapter's server. */
  readonly messageTimeout: number
  /** Whether a control plane was named, for targets that have one of their own. */
  readonly control: boolean
  /** More checks of the sandbox once it has a session, before it is closed. */
  readonly afterwards?: (sandbox: Sandbox, session: string, account: ProbeAccount) => Promise<readonly Diagnostic[]>
}

/** When the check takes place, as scenarios do. */
const startsAt = Date.UTC(2018, 5, 1, 12)

/**
 * Checks what a run rests on, before it: the control plane opens a sandbox, makes the account that is asked for, moves
 * the clock, delivers, honours settings and keeps sandboxes apart; and one sign-in speaks the contract. At most 20
 * requests and one account; of an adapter one sign-in only. Ends with the first diagnostic that prevents a run.
 */
export async function* checkTarget(
  target: Target,
  declaration: Declaration,
  options: CheckOptions,
): AsyncGenerator<Diagnostic> {
  const { powers } = declaration
  if (target.kind === 'http' && !options.control) {
    yield powers.provisioning || powers.clock !== 'none' || powers.outbox.length > 0
      ? noControlPlane
      : absent('clock', 'no control plane, so no clock, no accounts and no outbox')
    return
  }
  const isAdapter = target.kind === 'adapter'
  const settings = isAdapter || !powers.provisioning ? {} : probeSettings(declaration)
  const opened: Sandbox[] = []
  const closed = new Set<Sandbox>()
  const close = async (sandbox: Sandbox): Promise<void> => {
    closed.add(sandbox)
    await sandbox.close()
  }
  const open = async (sandboxOptions: SandboxOptions): Promise<Sandbox> => {
    const sandbox = await target.open({ ...sandboxOptions, holdsToEarlierAnswers: false })
    opened.push(sandbox)
    return sandbox
  }
  try {
    const exchangesSoFar = () => opened.flatMap(({ exchanges }) => exchanges)
    for await (const diagnostic of checks({
      target,
      declaration,
      options,
      settings,
      isAdapter,
      open,
      close,
      exchangesSoFar,
    })) {
      yield withExchange(diagnostic, opened)
      if (preventsRun(diagnostic)) return
    }
  } finally {
    for (const sandbox of opened) if (!closed.has(sandbox)) await sandbox.close().catch(() => undefined)
  }
}

type Checking = {
  readonly target: Target
  readonly declaration: Declaration
  readonly options: CheckOptions
  readonly settings: ProbeSettings
  readonly isAdapter: boolean
  open(options: SandboxOptions): Promise<Sandbox>
  close(sandbox: Sandbox): Promise<void>
  exchangesSoFar(): readonly Exchange[]
}
async function* checks(checking: Checking): AsyncGenerator<CheckFinding> {
  let check: Check = 'sandbox'
  try {
    const { declaration, isAdapter, settings, options } = checking
    const { powers } = declaration
    const sandbox = await checking.open(isAdapter ? {} : { now: startsAt, parameters: settings })
    const other = isAdapter || !powers.sandboxes ? undefined : await checking.open({ now: startsAt })
    yield sandboxDiagnostic(declaration)
    check = 'clock'
    const before = await readStart(sandbox, checking)
    if (!powers.provisioning) {
      yield* moveClock(sandbox, declaration, before)
      yield absent('provisioning', 'accounts cannot be created, so most rules cannot be verified')
      return
    }
    check = 'provisioning'
    const oneNumber = isAdapter || declaration.capabilities.phones.state === 'absent'
    const account = await createProbeAccount(sandbox, declaration, oneNumber ? 1 : 2, settings)
    yield* accountDiagnostics(sandbox, account, declaration, isAdapter)
    if (!isAdapter) yield* unknownFieldDiagnostics(sandbox, account, declaration)
    check = 'happy path'
    const seesPlaces = !isAdapter && powers.clientAddress && account.deviceName !== undefined
    const hasAddress = seesPlaces && (await chooseAddress(sandbox))
    const messageTimeout = isAdapter ? options.messageTimeout : undefined
    const probe = new SignInProbe(sandbox, account, declaration, { messageTimeout, hasAddress })
    yield* probe.start()
    check = 'clock'
    const now = yield* moveClock(sandbox, declaration, before)
    check = 'happy path'
    yield* probe.finish(now)
    yield* probe.observed(settings)
    const settingsSeen = settingsDiagnostic(await probe.settingsSeen(settings))
    if (settingsSeen) yield { ...settingsSeen, operation: 'open' }
    if (other)
      yield* isolationDiagnostics(other, account, declaration, { startsAt, close: () => checking.close(other) })
    yield* (await options.afterwards?.(sandbox, probe.session ?? account.provisioned.session, account)) ?? []
  } catch (error) {
    if (error instanceof TargetError && check === 'sandbox' && error.code === 'missing-power') {
      const names = Object.keys(checking.settings).join(', ')
      const text = names === '' ? error.message : `${error.message}, although it declares ${names} as settable`
      yield { ...diagnosticOf(check, error), text, operation: 'open' }
      return
    }
    yield await failedRequest(checking.target, checking.exchangesSoFar(), check, error)
  }
}

const readStart = async (sandbox: Sandbox, { declaration, isAdapter }: Checking): Promise<number | undefined> => {
  const { clock } = declaration.powers
  if (clock === 'none' || clock === 'wall') return undefined
  // What it showed at the start follows from what it shows once it was moved.
  if (clock === 'virtual' && !isAdapter) return startsAt
  return (await sandbox.control({ type: 'read-clock' })).now
}

/** The time after the clock was moved, where there is one to move. */
async function* moveClock(
  sandbox: Sandbox,
  { powers }: Declaration,
  before: number | undefined,
): AsyncGenerator<CheckFinding, number | undefined> {
  if (powers.clock === 'none')
    yield absent('clock', 'the clock cannot be moved, so rules about time cannot be verified')
  if (powers.clock === 'wall')
    yield { check: 'clock', state: 'ok', text: 'it cannot be moved: assay waits in real time' }
  if (before === undefined) return undefined
  const moved = await sandbox.control({ type: 'advance-clock', seconds: clockStep }).catch(unmovable)
  if ('check' in moved) {
    yield moved
    return undefined
  }
  const hasGoneOn = before === startsAt && moved.now > before
  const wrongStart = hasGoneOn ? startDiagnostic(startsAt, moved.now - clockStep * 1000) : undefined
  if (wrongStart) {
    yield { ...wrongStart, operation: 'advance-clock' }
    return undefined
  }
  const told = clockDiagnostic(powers.clock, before, moved.now)
  if (!preventsRun(told) || moved.now !== before) {
    yield { ...told, operation: 'advance-clock' }
    return moved.now
  }
  // The clock may have moved all the same.
  const { now } = await sandbox.control({ type: 'read-clock' })
  yield { ...(now > before ? answeredWithOldTime : told), operation: 'advance-clock' }
  return now
}

/** A server whose clock turns out to stand still is tested without one. Rethrows every other error. */
const unmovable = (error: unknown): Diagnostic => {
  if (error instanceof TargetError && error.power === 'clock')
    return { ...absent('clock', error.message), ...(error.advice !== undefined && { advice: error.advice }) }
  throw error
}

const withExchange = ({ operation, ...diagnostic }: CheckFinding, sandboxes: readonly Sandbox[]): Diagnostic => {
  if (operation === undefined || !preventsRun(diagnostic)) return diagnostic
  const exchange = sandboxes
    .toReversed()
    .flatMap(({ exchanges }) => exchanges.findLast(({ command }) => command === operation) ?? [])[0]
  return exchange === undefined ? diagnostic : { ...diagnostic, exchange }
}

const sandboxDiagnostic = ({ powers }: Declaration): Diagnostic =>
  powers.sandboxes
    ? { check: 'sandbox', state: 'ok', text: 'opened; scenarios run in parallel' }
    : { check: 'sandbox', state: 'noted', text: 'scenarios share one state' }
const absent = (check: Check, text: string): Diagnostic => ({ check, state: 'not-there', text })
const noControlPlane: Diagnostic = {
  check: 'clock',
  state: 'configuration',
  text: 'the target declares powers, but no control plane is given',
  advice: 'Give its URL and token with --control-url and ASSAY_CONTROL_TOKEN.',
}
