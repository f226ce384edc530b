import type { Client } from '../../src/protocol/client.ts'

/** Names of systems, whose version is the client's own. */
const systems = 'iOS|OS X|watchOS'
const programs = { iTunes: 'itunes', 'iCloud for Windows': 'icloud' } as const
const namedVersion = `(?:${systems}|${Object.keys(programs).join('|')}) [\\d.]+`

/** What runs on a client: one or several names with their versions. */
export const softwarePattern = new RegExp(`${namedVersion}(?: and ${namedVersion})*`)

/** The same as the client presents it. */
export const readSoftware = (text: string): Pick<Client, 'version' | 'software'> => {
  const software: Record<string, string> = {}
  let version: string | undefined
  for (const [, name = '', value = ''] of text.matchAll(/([A-Za-z ]+?) ([\d.]+)/g)) {
    const program = programs[name.replace(/^ and /, '') as keyof typeof programs]
    if (program) software[program] = value
    else version = value
  }
  return {
    ...(version === undefined ? {} : { version }),
    ...(Object.keys(software).length === 0 ? {} : { software }),
  }
}
