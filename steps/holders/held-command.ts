import type { Capability } from '../../src/protocol/capabilities.ts'
import type { Command } from '../../src/protocol/command.ts'
import type { ParameterName, ParameterValue } from '../../src/protocol/parameters.ts'
import type { AccountKind } from '../effects/accounts.ts'
import type { Scene } from '../effects/held.ts'

/** A command that only its holder may send, once everything is there that it needs. */
export type HeldCommand = {
  /** What the target has to offer besides what the rule needs. */
  readonly needs?: readonly Capability[]
  /** The account that Ada begins with; one with a second factor where absent. */
  readonly account?: AccountKind
  /** Null where the account must not have a mail address yet, even if the service requires one. */
  readonly mailAddress?: null
  /** What the service has to declare, or to be set to. */
  readonly setting?: readonly [ParameterName, ParameterValue]
  /** Arranges what it needs: the token of the right holder, and the command with any token in the place of that. */
  readonly arrange: (scene: Scene) => Promise<Prepared>
}
export type Prepared = { readonly own: string; readonly command: (token: string) => Command }
