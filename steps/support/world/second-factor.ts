import { TargetError } from '../../../src/targets/target-error.ts'
import type { SetUp } from '../person.ts'

/** The same account where the target has no second factor: its devices are signed in, and not trusted. */
export const withoutSecondFactor = (setUp: SetUp): SetUp => ({
  ...setUp,
  scheme: 'none',
  devices: setUp.devices.map((one) => (one.status === 'trusted' ? { ...one, status: 'signed-in' } : one)),
})

/** Ends a scenario that needs a second factor, on a target that offers none. */
export const noSecondFactor = (): TargetError =>
  new TargetError('unsupported-command', 'the server does not offer a second factor')
