import type { Capability } from '../../protocol/capabilities.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import { type ParameterName, type ParameterValue, parameters } from '../../protocol/parameters.ts'
import { TargetError } from '../../targets/target-error.ts'
import type { Settings } from '../property.ts'
import { canMoveClock } from './can-move-clock.ts'

type Given = { readonly declaration: Declaration; readonly value: (name: ParameterName) => ParameterValue | undefined }

const offered =
  (capability: Capability) =>
  ({ declaration }: Given): boolean =>
    declaration.capabilities[capability].state !== 'absent'
const limited =
  (limit: ParameterName) =>
  ({ value }: Given): boolean =>
    value(limit) !== 0

/** Where a parameter can matter to a search; everywhere where it is not named. */
const matters: Readonly<Partial<Record<ParameterName, (given: Given) => boolean>>> = {
  'code.attempts_scope': limited('code.attempts'),
  'code.malformed_counts': limited('code.attempts'),
  'code.lock_time': (given) => limited('code.attempts')(given) && given.value('code.attempts_scope') !== 'code',
  'code.send_window': (given) => limited('code.sends')(given) || limited('code.on_demand')(given),
  'code.on_demand': offered('code.on-demand'),
  'password.lock_time': limited('password.attempts'),
  'apppw.lock_time': limited('apppw.attempts'),
  'browser.trust_lifetime': offered('browser-trust'),
  'browser.trust_scope': offered('browser-trust'),
  'browser.trust_ends_with_password': offered('browser-trust'),
  'device.trust_lifetime': offered('sign-in.device'),
  'device.passcode_needed': offered('sign-in.device'),
  'recovery.delay_with_little_evidence': offered('recovery'),
}

/**
 * The parameters of a search that the target does not declare. A value that cannot matter is not asked for: of a capability that
 * is absent, of a limit that there is none of, a time where no clock can be moved.
 */
export class MissingParameters {
  readonly #given: Given
  readonly #missing = new Set<ParameterName>()

  constructor(declaration: Declaration, settings: Settings) {
    this.#given = { declaration, value: (name) => settings[name] ?? declaration.parameters[name] }
  }

  /** A value to go on with in the place of one that is not declared. */
  standIn(name: ParameterName): ParameterValue {
    const spec = parameters[name]
    const isTime = spec.kind === 'seconds'
    const given = this.#given
    const idle = (isTime && !canMoveClock(given)) || matters[name]?.(given) === false
    if (!idle) this.#missing.add(name)
    return isTime ? spec.max : spec.default
  }

  /** Throws a TargetError that names all of them, where there are any. */
  check(): void {
    if (this.#missing.size === 0) return
    throw new TargetError('undeclared-parameter', `the target does not declare ${[...this.#missing].sort().join(', ')}`)
  }
}
