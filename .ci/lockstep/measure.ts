import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { faults } from '../../src/faults/fault-catalogue.ts'
import { editionOf } from '../../src/proof/runs/run-fault.ts'
import { type CoreModules, CoreSide } from '../../src/properties/lockstep/clean-core.ts'
import type { Recording } from '../../src/properties/lockstep/recording.ts'
import type { ProfileName } from '../../src/rules/profiles.ts'
import { type Edition, editions } from '../../src/rules/rule.ts'
import { readBatch } from '../blind-batches/batch.ts'
import { coreWith } from './faulty-core.ts'
import { relevantStories } from './relevant-stories.ts'
import { firstNoticed, type Played, storiesIn } from './stories.ts'

/**
 * What the stories of the lockstep search notice alone, without a target over HTTP: the core with a defect against the clean one.
 *
 *     node .ci/lockstep/measure.ts faults [EVERY]    each fault of the catalogue that a core can have, or every so many
 *     node .ci/lockstep/measure.ts FOLDER...         the defects of blind batches that lie in src/core
 */
const print = (line: string): void => void process.stdout.write(`${line}\n`)
const root = resolve(import.meta.dirname, '..', '..')

const measureFaults = async (every: number): Promise<void> => {
  const all = faults.filter((_, index) => index % every === 0)
  const inCore = all.filter(({ policy, decidesBy }) => policy !== undefined || decidesBy !== undefined)
  let noticed = 0
  for (const edition of editions) {
    const own = inCore.filter((fault) => editionOf(fault) === edition)
    const played = await storiesIn(edition)
    const relevant = relevantStories(played, own)
    for (const fault of own) {
      const { declaration } = played
      const seen = firstNoticed({ recordings: relevant.get(fault.name) ?? [] }, ({ parameters }) =>
        coreWith(fault, { declaration, parameters }),
      )
      if (seen) noticed += 1
      print(
        `${seen ? 'noticed' : 'MISSED '} ${fault.rule} ${fault.name} (decides in ${relevant.get(fault.name)?.length ?? 0} stories)`,
      )
    }
  }
  print(`${noticed} of ${inCore.length} faults noticed (${all.length - inCore.length} more are not in the core)`)
}

/** The sources of the commit that a batch was written for: its patches fit those. */
const sourcesOf = (commit: string): string => {
  const tree = mkdtempSync(join(tmpdir(), 'assay-lockstep-'))
  const archive = execFileSync('git', ['archive', commit, 'src', 'package.json'], { cwd: root, maxBuffer: 1e9 })
  execFileSync('tar', ['-x', '-C', tree], { input: archive })
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
  return tree
}

const coreIn = async (tree: string, folder: string): Promise<CoreModules> => {
  const load = (name: string): Promise<CoreModules> => import(join(tree, 'src', folder, name))
  const all = [load('decide.ts'), load('control.ts'), load('policy/policy.ts')] as const
  const [{ decide, transact }, { control }, { policy }] = await Promise.all(all)
  return { decide, transact, control, policy }
}

/** The stories of a run, as a core plays them: steps that it does not know are left out. */
const playedBy = async (modules: CoreModules, edition: Edition, profile: ProfileName): Promise<Played> => {
  const { declaration, recordings } = await storiesIn(edition, profile)
  const replayed = recordings.map(({ story: { settings, steps }, parameters }): Recording => {
    const core = new CoreSide({ declaration, parameters, modules })
    const taken = steps.flatMap((step) => {
      try {
        const seen = core.play(step)
        return seen ? [{ step, seen }] : []
      } catch {
        return []
      }
    })
    const story = { settings, steps: taken.map(({ step }) => step) }
    return { story, parameters, observations: taken.map(({ seen }) => seen) }
  })
  return { declaration, recordings: replayed }
}

/** In how many stories a defect leads to another state, though nobody sees it: those lack a use, others never get there. */
const reachedIn = ({ declaration, recordings }: Played, clean: CoreModules, modules: CoreModules): number => {
  const stateAfter = ({ story: { steps }, parameters }: Recording, of: CoreModules): string => {
    const core = new CoreSide({ declaration, parameters, modules: of })
    for (const step of steps) core.play(step)
    return JSON.stringify(core.state, (_, value: unknown) => (value instanceof Map ? [...value] : value))
  }
  return recordings.filter((one) => stateAfter(one, clean) !== stateAfter(one, modules)).length
}

const measureBatch = async (folder: string): Promise<void> => {
  const { commit, defects } = readBatch(folder)
  const tree = sourcesOf(commit)
  try {
    const clean = await coreIn(tree, 'core')
    const played = new Map<string, Played>()
    const playedIn = async (edition: Edition, profile: ProfileName): Promise<Played> => {
      const known = played.get(`${edition} ${profile}`) ?? (await playedBy(clean, edition, profile))
      played.set(`${edition} ${profile}`, known)
      return known
    }
    let noticed = 0
    let measured = 0
    for (const { id, edition, breaks } of defects) {
      const patch = join(folder, `${id}.patch`)
      if (!/^\+\+\+ b\/src\/core/m.test(readFileSync(patch, 'utf8'))) {
        print(`not in the core ${id}`)
        continue
      }
      // Beside the clean core, so that all else is loaded once.
      cpSync(join(tree, 'src/core'), join(tree, 'src', id), { recursive: true })
      const text = readFileSync(patch, 'utf8').replaceAll(/([ab])\/src\/core\//g, `$1/src/${id}/`)
      if (spawnSync('patch', ['-p1', '-F3', '-s'], { cwd: tree, input: text }).status !== 0) {
        print(`does not fit ${id}`)
        continue
      }
      measured += 1
      const modules = await coreIn(tree, id)
      const rules = 'rules' in breaks ? breaks.rules : []
      const profiles: readonly ProfileName[] = rules.some((one) => one.startsWith('H-'))
        ? ['documented', 'hardening']
        : ['documented']
      let seen: ReturnType<typeof firstNoticed>
      let reached = 0
      for (const profile of profiles) {
        const own = await playedIn(edition, profile)
        const { declaration } = own
        seen ??= firstNoticed(own, ({ parameters }) => new CoreSide({ declaration, parameters, modules }))
        if (!seen) reached += reachedIn(own, clean, modules)
      }
      if (seen) noticed += 1
      const { expected = '', actual = '' } = seen?.difference ?? {}
      const command = seen?.recording.story.steps[seen.difference.at]?.command.type
      print(
        seen
          ? `noticed ${id} (story ${seen.story}: ${command} ${expected} / ${actual})`
          : `MISSED  ${id} (${reached} stories end in another state)`,
      )
    }
    print(`${noticed} of ${measured} defects noticed; ${defects.length} in ${folder}`)
  } finally {
    rmSync(tree, { recursive: true, force: true })
  }
}

const [what = 'faults', ...rest] = process.argv.slice(2)
if (what === 'faults') await measureFaults(Number(rest[0] ?? 1))
else for (const folder of [what, ...rest]) await measureBatch(resolve(folder))
