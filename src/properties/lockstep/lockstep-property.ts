import { setImmediate as turn } from 'node:timers/promises'
import type { CataloguedFault } from '../../faults/fault-catalogue.ts'
import type { Finding } from '../../monitors/finding.ts'
import { findRule } from '../../rules/catalogue.ts'
import type { PropertyResult, Search, SearchContext } from '../property.ts'
import { ArrangeFailed, arranging } from '../search/arrange-failed.ts'
import { seedFor } from '../search/budget.ts'
import { CoverageCounter } from '../search/coverage-counter.ts'
import { SearchNotBegun } from '../search/search-not-begun.ts'
import { parseSearchPath } from '../search/search-path.ts'
import { explains, ruleBehind } from './attribution.ts'
import { afterWhat } from './cause-of-difference.ts'
import { type Difference, kindOf } from './compare.ts'
import { namedReferences } from './named-references.ts'
import { type Played, playStory, record, recordedUpTo } from './play-story.ts'
import type { Recording } from './recording.ts'
import { type Failing, shrinkStory } from './shrink-story.ts'
import { allStories } from './stories/all-stories.ts'
import { documentedStories, hardeningStories, type KindOfStory } from './stories/kinds-of-story.ts'
import type { Step, Story } from './story.ts'
import { storyText } from './story-text.ts'

/** Most differences that are shrunk in one search. */
const mostFound = 16

/** A shrunk story, and the number of the one that it came from. */
type Found = Failing & { readonly path: string }

class LockstepSearch {
  readonly #context: SearchContext
  readonly #kind: KindOfStory
  readonly #counter = new CoverageCounter([])
  readonly #deadline: number
  /** What the target did as the core does: whole stories, and others up to their first difference. */
  readonly #alike: Recording[] = []
  readonly #failing: Found[] = []
  readonly #kinds = new Set<string>()
  /** Faults that do what the target was seen to do. */
  readonly #faults: CataloguedFault[] = []

  constructor(context: SearchContext, kind: KindOfStory) {
    this.#context = context
    this.#kind = kind
    this.#deadline = performance.now() + context.budget.timeLimit
  }

  async run(): Promise<PropertyResult> {
    const { target, declaration, settings, budget } = this.#context
    const seed = seedFor(budget.seed, this.#kind.claim)
    const only = storyOf(budget.path)
    const { stories, overNetwork } = this.#kind
    const count = budget.runs ?? (target.kind === 'http' ? overNetwork : stories)
    if (only !== undefined && only >= count) throw new ArrangeFailed(`there is no story ${only} in ${count}`)
    let index = 0
    for (const recording of allStories(seed, declaration, settings, count, this.#kind)) {
      // A server in this process never waits for I/O, so let the messages of other threads in.
      await turn()
      await this.#try(recording, String(index))
      if (this.#failing.length >= mostFound || this.#isOver()) break
      index += 1
    }
    const { coverage } = this.#counter
    if (coverage.runs === 0) throw new SearchNotBegun(budget.timeLimit, budget.timeLimit)
    const all = distinctRules(this.#failing.map((one) => this.#findingOf(one)))
    // What a rule is behind depends on all stories, so a path leads through all of them.
    const findings = only === undefined ? all : all.filter(({ path }) => path === String(only))
    return { coverage, seed: budget.seed, ...(findings.length > 0 && { findings }) }
  }

  async #try(recording: Recording, path: string): Promise<void> {
    const { declaration } = this.#context
    const { story } = recording
    const { difference, alike } = await this.#play(recording)
    if (alike > 0) this.#alike.push(recordedUpTo(recording, alike - 1))
    if (difference === undefined) return
    const kind = kindIn(story, difference)
    if (this.#kinds.has(kind)) return
    if (this.#faults.some((fault) => explains(declaration, fault, recording, difference))) return
    const isOver = (): boolean => this.#isOver()
    const shrunk = await shrinkStory(
      story,
      difference,
      declaration,
      (one) => this.#play(record(declaration, one)),
      isOver,
    )
    this.#kinds.add(kind)
    if (!shrunk) return
    this.#failing.push({ ...shrunk, path })
    const { fault } = ruleBehind(declaration, shrunk.story, shrunk.difference, this.#alike)
    if (fault) this.#faults.push(fault)
  }

  async #play(recording: Recording): Promise<Played> {
    const { target, declaration } = this.#context
    this.#counter.countRun()
    const played = await arranging(() =>
      playStory(target, declaration, recording, (step, difference) => this.#kinds.has(kindOfStep(step, difference))),
    )
    for (let sent = 0; sent < played.taken; sent += 1) this.#counter.countCommand()
    for (const { command } of recording.story.steps.slice(0, played.taken)) this.#counter.addState(command.type)
    return played
  }

  #findingOf({ story, difference, answers, exchanges, path }: Found): Finding {
    const { declaration } = this.#context
    const { command, person } = story.steps[difference.at] ?? { command: { type: 'nothing' }, person: 'nobody' }
    const { rule } = ruleBehind(declaration, story, difference, this.#alike)
    const { expected, actual } = difference
    return {
      ...(rule && { rule }),
      message: `${command.type} of ${person}${afterWhat(story.steps)} goes another way than ${
        rule ? `the rule says: ${findRule(rule)?.text}` : 'in the reference'
      }`,
      expected: namedReferences(expected, story.steps),
      actual: namedReferences(actual, story.steps),
      story: storyText(story, difference, answers),
      path,
      exchanges: exchanges(),
    }
  }

  #isOver(): boolean {
    return performance.now() > this.#deadline
  }
}

/** The first finding of each rule, and all that no rule is behind. */
const distinctRules = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ rule }, index) => rule === undefined || findings.findIndex((one) => one.rule === rule) === index)

/** Differences of one kind are looked at once. */
const kindIn = ({ steps }: Story, difference: Difference): string => {
  const step = steps[difference.at]
  return step === undefined ? '' : kindOfStep(step, difference)
}
const kindOfStep = ({ command }: Step, difference: Omit<Difference, 'at'>): string =>
  `${command.type} ${kindOf(difference)}`

/** The number of the story that a path leads to. Throws ArrangeFailed for any other path. */
const storyOf = (path: string | undefined): number | undefined => {
  if (path === undefined) return undefined
  const choices = parseSearchPath(path)?.counterexamplePath
  if (choices === undefined || !/^\d+$/.test(choices)) throw new ArrangeFailed(`the path ${path} leads to no story`)
  return Number(choices)
}

/** Plays stories on the target and in the pure core, and compares what people can do. */
export const search: Search = (context) => new LockstepSearch(context, documentedStories).run()
/** The same with stories of what the rules of hardening are about. */
export const hardeningSearch: Search = (context) => new LockstepSearch(context, hardeningStories).run()
