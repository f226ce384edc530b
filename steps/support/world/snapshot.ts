import type { Capability } from '../../../src/protocol/capabilities.ts'
import type { CommandType } from '../../../src/protocol/command.ts'
import type { People } from './people.ts'
import type { Requests } from './requests.ts'
import type { ScenarioSandbox } from './sandbox.ts'

/** The reads that show an account to its owner, and the capability that each needs. */
const reads = {
  'read-account': 'two-factor',
  'list-phones': 'phones',
  'list-devices': 'devices',
  'list-app-passwords': 'app-passwords',
} as const satisfies Partial<Record<CommandType, Capability>>

type Scenario = { readonly sandbox: ScenarioSandbox; readonly people: People; readonly requests: Requests }

/** What all people with a full session can read of their accounts, as one text to compare. */
export const takeSnapshot = async (scenario: Scenario): Promise<string> => {
  const { sandbox, people, requests } = scenario
  const seen: unknown[] = []
  for (const { name, session } of people.all) {
    if (session === undefined) continue
    for (const [type, capability] of Object.entries(reads)) {
      if (sandbox.declaration.capabilities[capability].state === 'absent') continue
      seen.push([name, await requests.ask({ type: type as keyof typeof reads, session })])
    }
  }
  return JSON.stringify([...seen, ...(await keychains(scenario))])
}

/** The state and the items of the keychain on the devices that used it. */
const keychains = async ({ people, requests }: Scenario): Promise<readonly unknown[]> => {
  const seen: unknown[] = []
  for (const { name, clients } of people.all) {
    for (const { session, items } of clients.values()) {
      if (session === undefined || items === undefined) continue
      seen.push([
        name,
        await requests.ask({ type: 'read-keychain', session }),
        await requests.ask({ type: 'list-items', session }),
      ])
    }
  }
  return seen
}
