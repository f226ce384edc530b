import type { Capability } from '../../src/protocol/capabilities.ts'
import type { Command } from '../../src/protocol/command.ts'
import type { ParameterName, ParameterValue } from '../../src/protocol/parameters.ts'
import type { Scene } from '../effects/held.ts'

/** A door that stands open for somebody: the secret that is right there, and the command that enters any other. */
export type OpenDoor = { readonly right: string; readonly enter: (secret: string) => Command }

/** How to open a door that has steps of its own, and what it needs. */
export type OwnDoor = {
  readonly needs: readonly Capability[]
  readonly settings?: readonly (readonly [ParameterName, ParameterValue])[]
  readonly open: (scene: Scene) => Promise<OpenDoor>
}
