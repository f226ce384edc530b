/**
 * Replaces `node:test` in unit tests that are run again for each mutant: it keeps what they register, so that it
 * can run any number of times. It has as much of `node:test` as those tests use.
 */
type Body = (context: TestContext) => unknown
type Step = () => unknown
export type TestContext = { after(step: Step): void; test(name: string, body: Body): Promise<void> }

/** Runs a unit test with its hooks. Rejects with what it threw. */
export type UnitTest = { readonly name: string; run(): Promise<void> }

type Group = {
  readonly name: string
  readonly before: Step[]
  readonly after: Step[]
  readonly beforeEach: Step[]
  readonly afterEach: Step[]
}

const newGroup = (name: string): Group => ({ name, before: [], after: [], beforeEach: [], afterEach: [] })
let groups: readonly Group[] = [newGroup('')]
let collected: UnitTest[] = []

const innermost = (): Group => groups.at(-1) ?? newGroup('')

/** Runs all hooks of a kind around a test, from the outside to the inside. */
const runSteps = async (enclosing: readonly Group[], kind: 'before' | 'after' | 'beforeEach' | 'afterEach') => {
  for (const group of enclosing) for (const step of group[kind]) await step()
}

const runBody = async (body: Body): Promise<void> => {
  const cleanups: Step[] = []
  try {
    await body({
      after: (step) => {
        cleanups.push(step)
      },
      test: (_name, inner) => runBody(inner),
    })
  } finally {
    for (const step of cleanups.toReversed()) await step()
  }
}

export const test = (name: string, ...rest: readonly unknown[]): void => {
  const body = rest.at(-1) as Body
  const enclosing = groups
  collected.push({
    name: [...enclosing.map((group) => group.name), name].filter((part) => part !== '').join(' > '),
    async run() {
      try {
        await runSteps(enclosing, 'before')
        await runSteps(enclosing, 'beforeEach')
        await runBody(body)
      } finally {
        await runSteps(enclosing, 'afterEach')
        await runSteps(enclosing.toReversed(), 'after')
      }
    },
  })
}
export const it = test

export const describe = (name: string, body: () => void): void => {
  const outer = groups
  groups = [...outer, newGroup(name)]
  body()
  groups = outer
}
export const before = (step: Step): void => void innermost().before.push(step)
export const after = (step: Step): void => void innermost().after.push(step)
export const beforeEach = (step: Step): void => void innermost().beforeEach.push(step)
export const afterEach = (step: Step): void => void innermost().afterEach.push(step)

/** The tests that loading this file registers. */
export const collect = async (file: string, load: () => Promise<unknown>): Promise<readonly UnitTest[]> => {
  groups = [newGroup(file)]
  collected = []
  await load()
  return collected
}
