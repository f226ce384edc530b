/** The place that an address is taken to be at: degrees, and a name for people. */
export type Place = { readonly name: string; readonly latitude: number; readonly longitude: number }

/** Address blocks reserved for documentation (RFC 5737), each given a place, so that notices can be checked. */
const table: readonly (readonly [prefix: string, place: Place])[] = [
  ['192.0.2.', { name: 'Lisbon', latitude: 38.72, longitude: -9.14 }],
  ['198.51.100.', { name: 'Wellington', latitude: -41.29, longitude: 174.78 }],
  ['203.0.113.', { name: 'Montevideo', latitude: -34.9, longitude: -56.19 }],
]

const nowhere: Place = { name: 'an unknown place', latitude: 0, longitude: 0 }

/** The approximate place of a network address (NOTIFY-03). */
export const placeOf = (address: string): Place => table.find(([prefix]) => address.startsWith(prefix))?.[1] ?? nowhere
