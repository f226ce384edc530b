import { type Area, areaOf, areas, inEdition, type RuleId, rules } from '../rules/catalogue.ts'
import type { Exchange } from '../targets/target.ts'
import type { CaseResult, RunFacts, StepResult } from '../verdict/result.ts'

/** A made-up run of five areas, with cases of every outcome: what the tests of the reports are fed with. */
export type ExampleRun = { readonly facts: RunFacts; readonly cases: ReadonlyMap<RuleId, readonly CaseResult[]> }

const startedAt = Date.parse('2026-11-20T09:00:00Z')

export const exampleFacts: RunFacts = {
  run: {
    scope: 'full',
    complete: true,
    edition: '2fa-2018',
    selection: [],
    startedAt: '2026-11-20T09:00:00.000Z',
    finishedAt: '2026-11-20T09:00:02.431Z',
    milliseconds: 2431,
    concurrency: 16,
    seed: '42',
    shard: null,
    reproduce: 'npx assay run --target http://127.0.0.1:4010 --edition 2fa-2018 --seed 42',
  },
  suite: {
    version: '0.1.0',
    featuresDigest: 'a'.repeat(64),
    catalogueDigest: 'b'.repeat(64),
    rules: 119,
    scenarios: 118,
  },
  target: {
    name: 'staging',
    kind: 'http',
    url: 'http://127.0.0.1:4010',
    product: 'Example Identity 3.2.0',
    parameters: { 'code.length': 6, 'code.lifetime': 600, 'apppw.limit': 30, 'apppw.reauth': true },
    capabilities: {
      'app-passwords': { state: 'supported', from: 'declared' },
      'background-verification': { state: 'absent', from: 'declared' },
    },
    deviations: ['apppw.limit is declared as 30; the documents say 25'],
  },
  configuration: { target: 'http://127.0.0.1:4010', edition: '2fa-2018', concurrency: 16 },
}

const created = {
  status: 201,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: '{"type":"app-password-created","appPassword":"ap_26","label":"One more","secret":"<app password>"}',
}

/** An exchange of the example; `more` replaces parts of it. With a `failure` it has no response. */
export const exampleExchange = (more: Partial<Exchange> = {}): Exchange => ({
  plane: 'public',
  at: startedAt,
  milliseconds: 3,
  command: 'create-app-password',
  request: {
    method: 'POST',
    url: 'http://127.0.0.1:4010/account/app-passwords',
    headers: { authorization: 'Bearer <session token>', 'content-type': 'application/json' },
    body: '{"label":"One more","identifier":"ada@example.com","password":"<password>"}',
  },
  ...(more.failure === undefined && { response: created }),
  ...more,
})

const provisioning = exampleExchange({
  plane: 'control',
  command: 'open',
  request: { method: 'POST', url: 'http://127.0.0.1:4011/sandboxes', headers: {}, body: '{"people":["Ada"]}' },
  response: { status: 201, headers: {}, body: '{"sandbox":"sb_7"}' },
})

const steps = (last: StepResult['status']): StepResult[] => [
  { keyword: 'Given', text: 'Ada has an account with two-factor authentication on', status: 'passed', milliseconds: 2 },
  { keyword: 'And', text: 'Ada holds 25 app-specific passwords', status: 'passed', milliseconds: 4 },
  { keyword: 'When', text: 'Ada creates an app-specific password for "One more"', status: 'passed', milliseconds: 3 },
  { keyword: 'Then', text: 'the request is refused as limit-reached', status: last },
  { keyword: 'And', text: 'nothing has changed', status: last === 'passed' ? 'passed' : 'skipped' },
]

/** A case of the example, passed unless `more` says otherwise. */
export const exampleCase = (ruleId: RuleId, more: Partial<CaseResult> = {}): CaseResult => {
  const name = more.name ?? 'the demand is kept'
  return {
    id: `${ruleId}/${name}`,
    name,
    feature: `features/${areas[areaOf(ruleId)].name}/${areas[areaOf(ruleId)].name}.feature`,
    line: 12,
    outcome: 'pass',
    reason: null,
    message: null,
    expected: null,
    actual: null,
    replay: `npx assay replay "${ruleId}/${name}" --target http://127.0.0.1:4010 --seed 42`,
    milliseconds: 9,
    steps: steps((more.outcome ?? 'pass') === 'pass' ? 'passed' : 'failed'),
    exchanges: [provisioning, exampleExchange()],
    ...more,
  }
}

const unseen = (reason: string, message: string): Partial<CaseResult> => ({
  outcome: 'unverified',
  reason,
  message,
  steps: [],
  exchanges: [],
})

const special: Readonly<Partial<Record<RuleId, readonly Partial<CaseResult>[]>>> = {
  'APPPW-17': [
    { name: 'with 24 held, one more is accepted' },
    {
      name: 'with 25 held, one more is refused as limit-reached',
      outcome: 'fail',
      message: 'the 26th app-specific password was created',
      expected: 'refused as limit-reached',
      actual: 'accepted: app-password-created',
    },
    { name: 'revoking one makes room for one' },
  ],
  'CODE-05': [
    {
      name: 'a code is refused one second after its lifetime',
      outcome: 'fail',
      message: 'the code was accepted after its lifetime of 600 seconds',
      expected: 'refused as code-expired',
      actual: 'accepted: signed-in',
      exchanges: [
        provisioning,
        exampleExchange({
          command: 'enter-code',
          request: {
            method: 'POST',
            url: 'http://127.0.0.1:4010/sign-ins/si_3/code',
            headers: { 'content-type': 'application/json' },
            body: '{"code":"<code>"}',
          },
          response: {
            status: 200,
            headers: { 'content-type': 'application/json' },
            body: '{"type":"signed-in","session":"<session token>"}',
          },
        }),
      ],
    },
    { name: 'a code is accepted one second before its lifetime ends' },
  ],
  'PHONE-11': [
    {
      name: 'the list names a line of its own for every number',
      outcome: 'warn',
      message: 'the list does not tell the own line from others',
      expected: 'a mark on the number of the own phone',
      actual: 'no mark',
    },
  ],
  'SIGNIN-15': [
    {
      name: 'the request reaches both devices',
      outcome: 'error',
      reason: 'target-down',
      message: 'http://127.0.0.1:4010 closed the connection before it answered',
      exchanges: [
        exampleExchange({
          command: 'start-sign-in',
          request: {
            method: 'POST',
            url: 'http://127.0.0.1:4010/sign-ins',
            headers: {},
            body: '{"identifier":"ada@example.com"}',
          },
          failure: 'connection closed before a response came',
        }),
      ],
    },
  ],
  'APPPW-19': [
    {
      name: 'revoking frees a place',
      outcome: 'blocked',
      reason: 'APPPW-17',
      message: 'needs APPPW-17, which this target breaks',
    },
  ],
  'SIGNIN-07': [unseen('no-clock', 'the target offers no clock, so thirty days cannot pass')],
  'SIGNIN-21': [unseen('no-client-address', 'the target does not let the client address be chosen')],
  'CODE-10': [unseen('no-outbox', 'the target does not show which calls it made')],
  'PHONE-04': [
    { name: 'by text message' },
    { name: 'by call', ...unseen('no-outbox', 'the target does not show which calls it made') },
  ],
  'SIGNIN-22': [
    {
      outcome: 'not-applicable',
      reason: 'capability',
      message: 'the target does not offer background-verification',
      steps: [],
      exchanges: [],
    },
  ],
  'CODE-14': [
    {
      outcome: 'not-applicable',
      reason: 'setting',
      message: 'code.on_demand_reauth is declared as "never"',
      steps: [],
      exchanges: [],
    },
  ],
}

const inExample: readonly Area[] = ['SIGNIN', 'CODE', 'PHONE', 'APPPW', 'PASSWORD']

/** One case for each testable rule of five areas, in an order in which they might finish, and some that did not go well. */
export const exampleRun = (): ExampleRun => {
  const chosen = rules.filter(
    (rule) => inExample.includes(areaOf(rule.id)) && inEdition(rule, '2fa-2018') && rule.testable !== 'none',
  )
  const cases = chosen.map(({ id }) => [id, (special[id] ?? [{}]).map((more) => exampleCase(id, more))] as const)
  return { facts: exampleFacts, cases: new Map(cases.reverse()) }
}
