import { controlRouteTable } from '../../http/routes/control-route-table.ts'
import { routeTable } from '../../http/routes/route-table.ts'
import { contradictionsIn } from '../../http/wire/declaration.ts'
import { outboxSentence } from '../../http/wire/outbox-channel.ts'
import { parameterSentence } from '../../http/wire/parameter-sentence.ts'
import { didYouMean } from '../../input/did-you-mean.ts'
import { type Capability, type CapabilityClaim, capabilityNames } from '../../protocol/capabilities.ts'
import { contractVersion, type Declaration } from '../../protocol/declaration.ts'
import { currentValues } from '../../protocol/earlier-values.ts'
import { TargetError } from '../target-error.ts'
import type { AdapterDefinition } from './definition.ts'
import { essentialCommands } from './essential-commands.ts'

/**
 * The declaration of a server, as its adapter defines it. `clock` is the clock that was opened for it. Throws a
 * TargetError when the adapter declares a capability without the commands that it needs.
 */
export const declarationOf = <N>(
  definition: AdapterDefinition<N>,
  clock: Declaration['powers']['clock'],
): Declaration => {
  const { supported, unknown = [], commands, controls = {}, server, restart } = definition
  const restarts = (restart === true && typeof server === 'function') || controls.restart !== undefined
  checkNames([...supported, ...unknown], 'capability', capabilityNames, 'Capabilities')
  checkNames(Object.keys(commands), 'command', commandNames, 'Commands')
  checkNames(Object.keys(controls), 'control', controlNames, 'Controls')
  for (const capability of supported) {
    const missing = essentialCommands[capability]?.find((type) => commands[type] === undefined)
    if (missing !== undefined) {
      throw new TargetError('adapter-failed', `the adapter supports ${capability} but has no command ${missing}`, {
        advice: `Write the command, or remove ${capability} from supported.`,
      })
    }
  }
  const parameters = currentValues(definition.parameters ?? {})
  checkParameters(parameters)
  checkOutbox(definition.outbox ?? [])
  const capabilities = Object.fromEntries(
    capabilityNames.map((name): [Capability, CapabilityClaim] => [name, { state: stateOf(name), from: 'declared' }]),
  ) as Declaration['capabilities']
  const [contradiction] = contradictionsIn({ capabilities, parameters, edition: definition.edition })
  if (contradiction !== undefined) {
    throw new TargetError('adapter-failed', `the adapter has an invalid declaration: ${contradiction}`, {
      advice: 'Correct its parameters, or what it lists as supported.',
    })
  }
  return {
    contract: contractVersion,
    product: definition.product,
    edition: definition.edition,
    capabilities,
    parameters,
    powers: {
      provisioning: definition.provision !== undefined || controls['provision-account'] !== undefined,
      clock,
      outbox: definition.outbox ?? [],
      clientAddress: definition.clientAddress !== undefined || controls['set-client-address'] !== undefined,
      support: controls['issue-staff-token'] !== undefined,
      ...(restarts && { restart: true }),
      sandboxes: clock !== 'global' && (definition.sandboxes ?? true),
      settable: (definition.settable ?? []).filter((name) => parameters[name] === definition.parameters?.[name]),
    },
  }

  function stateOf(name: Capability): CapabilityClaim['state'] {
    if (supported.includes(name)) return 'supported'
    return unknown.includes(name) ? 'unknown' : 'absent'
  }
}

/** Every parameter has a value that it may have. */
const checkParameters = (parameters: Declaration['parameters']): void => {
  const wrong = Object.entries(parameters).map(([name, value]) => [name, parameterSentence(name, value)] as const)
  const [word = '', problem] = wrong.find(([, sentence]) => sentence !== undefined) ?? []
  if (problem === undefined) return
  throw new TargetError('adapter-failed', `the adapter has an invalid declaration: ${problem}`, {
    advice: 'Correct its parameters.',
    word,
  })
}

/** Every channel of the outbox is one that messages go by. */
const checkOutbox = (outbox: readonly string[]): void => {
  const word = outbox.find((channel) => outboxSentence(channel) !== undefined)
  if (word === undefined) return
  throw new TargetError('adapter-failed', `the adapter has an invalid outbox: ${outboxSentence(word)}`, {
    advice: 'Correct its outbox.',
    word,
  })
}

const commandNames: readonly string[] = routeTable.map(({ type }) => type)
const controlNames: readonly string[] = Object.keys(controlRouteTable)

/** Each name is one of those that there are. */
const checkNames = (names: readonly string[], kind: string, known: readonly string[], plural: string): void => {
  const word = names.find((name) => !known.includes(name))
  if (word === undefined) return
  throw new TargetError('adapter-failed', `the adapter names an unknown ${kind} "${word}"`, {
    advice: [didYouMean(word, known), `${plural} are ${known.join(', ')}.`].filter(Boolean).join(' '),
    word,
  })
}
