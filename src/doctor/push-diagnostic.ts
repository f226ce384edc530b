import type { Delivery } from '../protocol/control.ts'
import { testPlaces } from '../protocol/places.ts'
import type { Sandbox } from '../targets/target.ts'
import { TargetError } from '../targets/target-error.ts'
import type { Diagnostic } from './diagnostic.ts'

/** Where requests of the check seem to come from. Its latitude and longitude are far from each other, and each can stand in the place of the other. */
export const probePlace = testPlaces[2]
const probeAddress = `${probePlace.addresses}10`

/** Lets requests seem to come from the address of the check. Returns whether the control plane did it: it may say that it cannot. */
export const chooseAddress = async (sandbox: Sandbox): Promise<boolean> => {
  try {
    await sandbox.control({ type: 'set-client-address', address: probeAddress })
    return true
  } catch (error) {
    if (error instanceof TargetError && error.code === 'missing-power') return false
    throw error
  }
}

/**
 * What is wrong with the pushes that tell a trusted device of a sign-in; `hasAddress`: the sign-in seemed to come from the address of the check.
 * A push without a place, or with a strange one, may be a broken rule.
 */
export const pushDiagnostic = (
  deliveries: readonly Delivery[],
  device: string,
  hasAddress: boolean,
): Diagnostic | undefined => {
  const pushes = deliveries.filter(({ channel, to }) => channel === 'push' && to === device)
  if (pushes.length === 0) return undefined
  if (pushes.every(({ request }) => request === undefined))
    return wrong('a push about a sign-in has no `request` in the outbox, and answer-request needs it')
  const { place } = pushes.find((one) => one.place !== undefined) ?? {}
  if (!hasAddress || place === undefined || isNear(place, probePlace)) return undefined
  if (isNear({ latitude: place.longitude, longitude: place.latitude }, probePlace))
    return wrong('`place` of a push has latitude and longitude in the place of each other')
  return {
    check: 'delivery',
    state: 'conformance',
    mayBeControl: true,
    text: `a sign-in that seems to come from ${probeAddress} (${probePlace.name}) is told at ${place.latitude}, ${place.longitude}: set-client-address has no effect, or NOTIFY-03 is broken`,
  }
}

type Point = { readonly latitude: number; readonly longitude: number }
const isNear = (one: Point, other: Point): boolean =>
  Math.abs(one.latitude - other.latitude) < 2 && Math.abs(one.longitude - other.longitude) < 2

const wrong = (text: string): Diagnostic => ({ check: 'delivery', state: 'configuration', text })
