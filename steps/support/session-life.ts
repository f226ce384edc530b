import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import type { AccountWorld } from './world.ts'

/** Throws OutsideDeclaration where sessions end earlier when they are not used: their end cannot be waited for. */
export const requireLifeWithoutUse = ({ sandbox }: AccountWorld): void => {
  const idle = sandbox.declares('session.idle_lifetime') ?? 0
  if (idle > 0 && idle < (sandbox.declares('session.lifetime') ?? 0)) {
    throw new OutsideDeclaration(`a session that is not used ends after ${idle} s (session.idle_lifetime)`)
  }
}
