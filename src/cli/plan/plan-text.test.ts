import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type PlanFacts, planText } from './plan-text.ts'

const facts: PlanFacts = {
  estimated: false,
  target: 'x',
  product: 'X',
  edition: '2fa-2018',
  clock: 'none',
  applies: { examined: { rules: 3, reports: 2, cases: 1 }, leftOut: [], broken: [] },
  tally: {
    requests: 3000,
    accounts: 1,
    messages: { text: 0, call: 0, push: 0, email: 0 },
    locked: 0,
    usedUp: 0,
    moves: 0,
    seconds: 0,
    longest: 0,
    longestScenario: 0,
  },
  restarts: { count: 0, each: 0 },
  concurrency: 30,
  answersIn: 20,
  rules: false,
}
test('user reports are counted apart from rules, as in a claim', () => {
  assert.match(planText(facts, 80), /^Tested +1 rule and 2 user reports by 1 scenario$/m)
})

test('with --rules it is said that no rule is left out', () => {
  assert.match(planText({ ...facts, rules: true }, 200), /\n\nEvery rule is tested\.$/)
  assert.doesNotMatch(planText(facts, 200), /Every rule/)
})

const timeOf = (change: Partial<PlanFacts>): string | undefined =>
  planText({ ...facts, ...change }, 200)
    .split('\n')
    .find((line) => line.startsWith('Time'))

test('the time goes from a server that answers many at once to one that answers one after another', () => {
  assert.match(timeOf({}) ?? '', /about 2 s to 60 s: the server takes 20 ms per response, 30 scenarios at a time$/)
  assert.match(
    timeOf({ concurrency: 1 }) ?? '',
    /about 60 s: the server takes 20 ms per response, 1 scenario at a time$/,
  )
})

test('restarts take the time that the start took', () => {
  const restarts = { count: 40, each: 6000 }
  assert.match(
    timeOf({ restarts, concurrency: 1 }) ?? '',
    /about 5 min: the server takes 20 ms per response, 1 scenario at a time, and is restarted 40 times, 6 s each$/,
  )
})

test('without a movable clock, the longest scenario really waits', () => {
  const tally = { ...facts.tally, moves: 1, longest: 100, longestScenario: 100 }
  assert.match(timeOf({ clock: 'wall', tally }) ?? '', /about 102 s to 3 min: .*by at most 100 s, in real time$/)
})

test('an estimate says that it is one, and how to count', () => {
  assert.match(planText({ ...facts, estimated: true }, 200), /^Estimated .*--exact counts\s+them/m)
  assert.doesNotMatch(planText(facts, 200), /Estimated/)
})
