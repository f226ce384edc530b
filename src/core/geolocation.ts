import { type Place, testPlaces } from '../protocol/places.ts'

const unknownPlace: Place = { name: 'an unknown place', latitude: 0, longitude: 0 }

/** The approximate place of a network address (NOTIFY-03). */
export const placeOf = (address: string): Place => {
  const found = testPlaces.find(({ addresses }) => address.startsWith(addresses))
  return found ? { name: found.name, latitude: found.latitude, longitude: found.longitude } : unknownPlace
}
