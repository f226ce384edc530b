/** The addresses for tests of networks (198.18.0.0/15, RFC 2544) that are neither the first nor the last of their network of 256. */
const networks = 512
const hosts = 254
const count = networks * hosts

const given = new Set<number>()

/**
 * An address for tests of networks that this process has given to nobody before, so that limits by address tie nothing together. One after
 * another they are in different networks. `random`: six hexadecimal digits that say where to begin.
 */
export const freshAddress = (random: string): string => {
  if (given.size === count) given.clear()
  let index = Number.parseInt(random, 16) % count
  while (given.has(index)) index = (index + 1) % count
  given.add(index)
  const network = index % networks
  return `198.${18 + (network >> 8)}.${network & 255}.${1 + Math.floor(index / networks)}`
}
