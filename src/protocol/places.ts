/** Somewhere on Earth, in degrees, with a name for people. */
export type Place = { readonly name: string; readonly latitude: number; readonly longitude: number }

/**
 * The places of the addresses reserved for documentation (RFC 5737) during a run, so that a place in
 * a notice can be compared with the address that it was derived from.
 */
export const testPlaces = [
  { addresses: '192.0.2.', name: 'Lisbon', latitude: 38.72, longitude: -9.14 },
  { addresses: '198.51.100.', name: 'Wellington', latitude: -41.29, longitude: 174.78 },
  { addresses: '203.0.113.', name: 'Montevideo', latitude: -34.9, longitude: -56.19 },
] as const satisfies readonly (Place & { readonly addresses: string })[]
