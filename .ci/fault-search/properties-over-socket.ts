import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { faultyTarget, ruleWithClaim } from '../../src/proof/search/search-fault.ts'
import { properties } from '../../src/properties/properties.ts'
import { defaultBudget } from '../../src/properties/search/budget.ts'
import { type Edition, editions } from '../../src/rules/rule.ts'
import { httpTarget } from '../../src/targets/contract/http-target.ts'
import { referenceTarget } from '../../src/targets/reference.ts'
import type { Target } from '../../src/targets/target.ts'
import { applicability } from '../../src/verdict/applicability.ts'

/*
 * Every property in this process and over a socket against `assay serve`: `npm run properties:socket -- [part of a claim]`.
 * The reference in every edition, where all have to hold, and servers with a fault, where the same have to break.
 */

/** One fault of each model, and those that a race detects. */
const faults: readonly (readonly [name: string, edition: Edition])[] = [
  ['code-never-expires', '2fa-2018'],
  ['older-sent-code-stays-good', '2fa-2018'],
  ['attempts-off-by-one', '2fa-2018'],
  ['apppw-limit-off-by-one', '2fa-2017'],
  ['sign-out-keeps-trust', '2fa-2018'],
  ['phone-last-can-go', '2fa-2017'],
  ['security-code-never-locked', '2fa-2018'],
  ['enrol-any-code', '2fa-2018'],
  ['unenrol-link-without-end', '2fa-2018'],
  ['password-reset-not-stored', '2fa-2018'],
  ['recovery-time-heals', '2fa-2018'],
  ['generated-code-for-everybody', '2fa-2018'],
]

/** The URLs of the planes that `assay serve` prints. */
type Served = { readonly url: string; readonly controlUrl: string; readonly token: string }

/** A server in a process of its own, started as a user would. */
const serve = async (edition: Edition, fault?: string) => {
  const faultOption = fault === undefined ? [] : ['--fault', fault]
  const child = spawn(process.execPath, ['bin/assay.js', 'serve', '--json', '--edition', edition, ...faultOption], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(createInterface(child.stdout), 'line', { signal: AbortSignal.timeout(30_000) })
  const { url, controlUrl, token } = JSON.parse(String(line)) as Served
  const target = httpTarget({ url, control: { url: controlUrl, token } })
  return {
    target,
    async close() {
      await target.close()
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** The result of every property against a target: `holds` or `broken`, by its claim; and how many commands that took. */
const verdictsOn = async (target: Target, part: string) => {
  const declaration = await target.describe()
  const verdicts = new Map<string, string>()
  let commands = 0
  for (const property of properties.filter(({ claim }) => claim.includes(part))) {
    const { claim, needs = [], powers = [] } = property
    const rule = await ruleWithClaim(claim)
    const [ruleApplies, propertyApplies] = [rule, { ...rule, needs, powers }].map((one) =>
      applicability(one, declaration),
    )
    if (!ruleApplies?.applies || !propertyApplies?.applies) continue
    const search = await property.load()
    const budget = { ...defaultBudget, seed: 'over a socket' }
    const { coverage, counterexample } = await search({
      target,
      declaration,
      settings: ruleApplies.settings,
      budget,
    })
    commands += coverage.commands
    verdicts.set(claim, counterexample ? 'broken' : 'holds')
  }
  const broken = [...verdicts].filter(([, verdict]) => verdict === 'broken').map(([claim]) => claim)
  return { verdicts, commands, broken }
}

/** Runs both; false when they differ, or when a correct server breaks a property. */
const compare = async (edition: Edition, fault: string | undefined, part: string): Promise<boolean> => {
  const here = fault === undefined ? referenceTarget({ edition }) : faultyTarget(fault, edition)
  const inProcess = await verdictsOn(here, part)
  await here.close()
  const { target, close } = await serve(edition, fault)
  const overSocket = await verdictsOn(target, part).finally(close)
  const differing = [...inProcess.verdicts].filter(([claim, verdict]) => overSocket.verdicts.get(claim) !== verdict)
  const same = differing.length === 0 && inProcess.verdicts.size === overSocket.verdicts.size
  const right = same && inProcess.broken.length > 0 === (fault !== undefined)
  process.stdout.write(
    `${right ? 'same     ' : 'DIFFERENT'} ${edition}, ${fault ?? 'no fault'}: ${inProcess.verdicts.size} properties, ` +
      `${inProcess.broken.length} broken in process, ${overSocket.broken.length} over the socket (${overSocket.commands} commands)\n`,
  )
  for (const claim of inProcess.broken) process.stdout.write(`            ${claim}\n`)
  for (const [claim, verdict] of differing)
    process.stdout.write(
      `    <<<     ${claim}: ${verdict} in process, ${overSocket.verdicts.get(claim)} over the socket\n`,
    )
  return right
}

const [part = '', which = ''] = process.argv.slice(2)
const rows = [...editions.map((edition) => [undefined, edition] as const), ...faults]
let right = true
for (const [fault, edition] of rows.filter(([name = 'no fault']) => name.includes(which))) {
  right = (await compare(edition, fault, part)) && right
}
process.exitCode = right ? 0 : 1
