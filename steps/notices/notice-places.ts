import { type Place, testPlaces } from '../../src/protocol/places.ts'

export type PlaceName = (typeof testPlaces)[number]['name']
export const placeNames: readonly PlaceName[] = testPlaces.map(({ name }) => name)

type Position = Pick<Place, 'latitude' | 'longitude'>

/** The place of that name, as a target under test has to know it. */
export const placeNamed = (name: PlaceName): Place => {
  const place = testPlaces.find((one) => one.name === name)
  if (!place) throw new Error(`there is no place called ${name}`)
  return place
}

/** A position about ten kilometres north of a place. */
export const nearby = ({ latitude, longitude }: Position): Position => ({ latitude: latitude + 0.09, longitude })

/** The distance between two positions on the sphere, in kilometres (haversine). */
export const distanceInKilometres = (one: Position, other: Position): number => {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2
  const chord =
    half(one.latitude, other.latitude) +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * half(one.longitude, other.longitude)
  return 2 * 6371 * Math.asin(Math.sqrt(chord))
}
