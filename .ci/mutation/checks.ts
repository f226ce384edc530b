import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { collect } from './node-test.ts'

type Plan = typeof import('../../src/run/plan.ts')
type RunSuite = typeof import('../../src/run/run-suite.ts')
type Suite = typeof import('../../src/run/suite.ts')
type Support = typeof import('../../src/run/support.ts')
type Reference = typeof import('../../src/targets/reference.ts')

const editionTag = '@edition:'

/** A scenario in an edition, or a unit test. */
export type Check = {
  readonly id: string
  /** Undefined when all is well, otherwise what went wrong; `notApplicable` when it says nothing about the reference. */
  run(): Promise<string | undefined>
}

const editions = ['2fa-2018', '2fa-2017', 'two-step'] as const
export const notApplicable = 'not applicable'
const stepTimeout = 3_000
const unitTests = 'src/{core,http,targets}/**/*.test.ts'

/** The checks of the copy of the repository at `root`, scenarios first, since they are quicker. */
export const loadChecks = async (root: string): Promise<readonly Check[]> => [
  ...(await scenarioChecks(root)),
  ...(await unitChecks(root)),
]

const unitChecks = async (root: string): Promise<readonly Check[]> => {
  const checks: Check[] = []
  for (const file of globSync(unitTests, { cwd: root }).sort()) {
    for (const { name, run } of await collect(file, () => import(pathToFileURL(join(root, file)).href))) {
      checks.push({ id: name, run: () => run().then(() => undefined, messageOf) })
    }
  }
  return checks
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Every scenario once, in the newest edition that it belongs to; searches are left out, they take long and differ from run to run. */
const scenarioChecks = async (root: string): Promise<readonly Check[]> => {
  const load = (path: string) => import(pathToFileURL(join(root, path)).href)
  const { planRun }: Plan = await load('src/run/plan.ts')
  const { runSuite }: RunSuite = await load('src/run/run-suite.ts')
  const { loadSuite, propertyTag }: Suite = await load('src/run/suite.ts')
  const { loadSupportCode }: Support = await load('src/run/support.ts')
  const { referenceTarget }: Reference = await load('src/targets/reference.ts')
  const suite = await loadSuite({ root, patterns: ['features'] })
  const support = await loadSupportCode({ root, patterns: ['steps'] })
  const seen = new Set<string>()
  return editions.flatMap((edition): readonly Check[] => {
    const plan = planRun(suite, { edition, tags: `not ${propertyTag}` })
    const target = referenceTarget({ edition })
    const own = plan.cases.filter(({ id, tags }) => {
      const meant = tags.find((tag) => tag.startsWith(editionTag))
      return meant === undefined ? !seen.has(id) : meant === `${editionTag}${edition}`
    })
    for (const { id } of own) seen.add(id)
    return own.map((one) => ({
      id: `${edition} ${one.id}`,
      async run() {
        let failure: string | undefined = 'it did not run'
        await runSuite({
          plan: { ...plan, cases: [one] },
          support,
          worldParameters: { target },
          exchangesOfPasses: false,
          stepTimeout,
          onCase: ({ result: { outcome, message } }) => {
            if (outcome === 'pass') failure = undefined
            else failure = outcome === 'not-applicable' ? notApplicable : `${outcome}: ${message}`
          },
        })
        return failure
      },
    }))
  })
}
