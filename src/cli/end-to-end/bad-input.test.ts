import assert from 'node:assert/strict'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { exitCodes } from '../exit-code.ts'
import { assay, assertMessage, brokenFeature, oneFeature, temporaryFolder } from './fixtures/assay.ts'

const quick = ['PHONE-01', '--features', oneFeature, '--no-allure']

/** What is typed, and the sentence that answers it, where a target is used after the line that names it. Nothing is run. */
const wrong: readonly (readonly [what: string, args: readonly string[], sentence: RegExp])[] = [
  ['a command', ['rnu'], /unknown command 'rnu'\n\(Did you mean run\?\)/],
  ['an option', ['run', '--tagret', 'x'], /unknown option '--tagret'\n\(Did you mean --target\?\)/],
  ['an option without its value', ['serve', '--port'], /option '-p, --port <port>' argument missing/],
  ['an argument too many', ['serve', 'now'], /too many arguments for 'serve'/],
  ['a rule', ['run', 'APPW-17'], /^assay: .*"APPW-17".*\n.*APPPW-17/m],
  ['a case', ['run', 'APPPW-17/nothing-of-the-kind'], /^assay: .*"APPPW-17\/nothing-of-the-kind"/m],
  ['a feature file', ['run', 'features/phones/no-such.feature'], /^assay: .*no-such\.feature/m],
  [
    'an edition',
    ['run', '--edition', '2fa-2019'],
    /^assay: There is no edition "2fa-2019"\.\n.*two-step, 2fa-2017, 2fa-2018/m,
  ],
  ['tags that nothing has', ['run', '--tags', '@no-such-tag', ...quick], /^assay: .*@no-such-tag/m],
  [
    'tags that cannot be read',
    ['run', '--tags', '@a and', ...quick],
    /^assay: The tag expression "@a and" cannot be read: (?!Tag expression).*\n {2}Write tags with and, or/m,
  ],
  [
    'a URL in the place of a rule',
    ['run', 'http://127.0.0.1:4010', ...quick],
    /^assay: "http:\/\/127\.0\.0\.1:4010" is a URL.*\n {2}To test .*: npx assay run --target http:\/\/127\.0\.0\.1:4010/m,
  ],
  [
    'a feature file that is not there',
    ['run', 'somewhere/nothing-like-it.feature'],
    /^assay: There is no feature file "somewhere\/nothing-like-it\.feature"\.\n {2}Looked at \//m,
  ],
  [
    'a baseline before any run',
    ['baseline', 'update', '--from', 'no-such-reports'],
    /^assay: no-such-reports cannot be read: it does not exist\.\n {2}A run writes one: npx assay run/m,
  ],
  [
    'a parameter',
    ['run', '--set', 'code.lenght=6'],
    /^assay: there is no parameter "code\.lenght"\. Did you mean code\.length\?/m,
  ],
  [
    'a parameter without its value',
    ['run', '--set', 'code.length'],
    /^assay: "code\.length" does not have the form name=value/m,
  ],
  [
    'parameters that contradict each other',
    ['run', '--set', 'ksc.lock_after=7', '--set', 'ksc.delete_after=3'],
    /^assay: ksc\.lock_after is 7 and ksc\.delete_after 3: .*\.\n.*Set both/m,
  ],
  [
    'a parameter that contradicts what the reference declares',
    ['serve', '--set', 'phone.max=2'],
    /^assay: phone\.max_at_enrol is 3 and phone\.max 2: /m,
  ],
  [
    'a parameter of a server',
    ['run', '--target', 'http://127.0.0.1:9', '--set', 'code.lifetime=60'],
    /^assay: --set code\.lifetime=60 applies to the reference only, and the target is http:\/\/127\.0\.0\.1:9\.\n.*its declaration/m,
  ],
  [
    'a parameter of an adapter',
    ['run', '--target', './adapter.ts', '--set', 'code.lifetime=60'],
    /^assay: --set code\.lifetime=60 applies to the reference only, and the target is \.\/adapter\.ts\.\n.*change them there/m,
  ],
  [
    'a number',
    ['run', '--timeout', 'soon'],
    /^assay: --timeout must be a whole number of seconds from 1 to 3600, not "soon"/m,
  ],
  ['a shard', ['run', '--shard', '3/2', ...quick], /^assay: "3\/2" is not a shard/m],
  [
    'a path for no property',
    ['run', '--path', '0@', ...quick],
    /^assay: --path belongs to one property, but 0 are selected\.\n.*reproduce/m,
  ],
  [
    'a path that is none',
    ['run', '--path', '3@zz!', ...quick],
    /^assay: --path is not a path of a counterexample: "3@zz!"\.\n.*reproduce/m,
  ],
  ['an area', ['rules', 'phonse'], /^assay: There is no area "phonse"\.\n.*phones/m],
  ['an area that is like none', ['rules', 'x-y-z-w'], /^assay: There is no area "x-y-z-w"\.\n.*Areas are account, /m],
  ['a rule or an area that is like none', ['run', 'phone-numbers'], /^assay: No rule, area.*\n.*npx assay rules/m],
  [
    'a fault',
    ['serve', '--fault', 'apppw-two-step-forgoten'],
    /^assay: There is no fault "apppw-two-step-forgoten"\.\n.*apppw-two-step-forgotten/m,
  ],
  [
    'two faults for one server',
    ['serve', '--fault', 'code-never-expires', '--fault', 'apppw-survive-a-change'],
    /^assay: --fault was given twice; a server is started with one fault\.\n.*second server/m,
  ],
  [
    'a control plane for everybody, said once',
    ['serve', '--control-host', '0.0.0.0'],
    /^assay: other machines could reach the control plane at 0\.0\.0\.0\.\n.*--expose-control/m,
  ],
  [
    'a public plane for everybody, said once',
    ['serve', '--host', '0.0.0.0'],
    /^assay: other machines could reach the public plane at 0\.0\.0\.0\.\n.*--expose-public/m,
  ],
  ['a host that is empty', ['serve', '--host', ''], /^assay: --host "" is not a host name or address\.\n.*variable/m],
  ['a control host that is empty', ['serve', '--control-host', ''], /^assay: --control-host "" is not a host name/m],
  ['a host with a path', ['serve', '--host', '127.0.0.1/x'], /^assay: --host "127\.0\.0\.1\/x" is not a host name/m],
  ['a control token that is empty', ['serve', '--control-token', ''], /^assay: the control token is empty\.\n.*unset/m],
  [
    'an origin',
    ['serve', '--allow-origin', 'localhost:3000'],
    /^assay: --allow-origin "localhost:3000" is not an origin/m,
  ],
  ['a port', ['serve', '--port', '99999'], /^assay: --port must be a whole number from 0 to 65535/m],
  ['a rule that is like none', ['explain', 'X'], /^assay: There is no rule "X"\.\n.*List them with: .* rules/m],
  ['a fault that is like none', ['prove', 'x-y-z-w'], /^assay: There is no fault .*\n.*List them with: .* --faults/m],
  ['a tag that no scenario has', ['run', '@egde', ...quick], /^assay: No scenario tests "@egde"\.\n.*@/m],
  [
    'an adapter that is not there',
    ['run', '--target', 'no-such.ts'],
    /^assay: there is no adapter at .*\n.*assay.* init/m,
  ],
  ['features that cannot be parsed', ['run', '--features', brokenFeature], /broken\.feature:7: expected: .*#StepLine/],
  [
    'a folder without features',
    ['run', '--features', join(oneFeature, '..', '..', 'commands')],
    /^assay: No feature file matches/m,
  ],
]
for (const [what, args, sentence] of wrong) {
  test(`wrong: ${what}`, async (t) => {
    const folder = temporaryFolder(t)
    const ended = await assay(args[0] === 'run' ? [...args, '--out', join(folder, 'reports')] : args)
    assertMessage(ended, exitCodes.usage, sentence)
    assert.match(ended.stdout, /^(?:Target: .*\n)?$/)
    assert.deepEqual(readdirSync(folder), [], 'it left a report')
  })
}

test('wrong: a variable is named, and not the option in its place', async () => {
  const ended = await assay(['run', ...quick], { ASSAY_CONCURRENCY: 'many' })
  assertMessage(ended, exitCodes.usage, /^assay: ASSAY_CONCURRENCY must be a whole number from 1 to 1024, not "many"/m)
})

describe('a report folder', () => {
  test('that cannot be written', async (t) => {
    const file = join(temporaryFolder(t), 'file')
    writeFileSync(file, 'mine')
    for (const out of [file, join(file, 'reports')]) {
      const ended = await assay(['run', ...quick, '--out', out])
      assertMessage(
        ended,
        exitCodes.notReady,
        /^A report cannot be written: .*\.\n {2}Choose another folder with --out/m,
      )
    }
  })

  test('that holds files of somebody else', async (t) => {
    const folder = temporaryFolder(t)
    writeFileSync(join(folder, 'thesis.txt'), 'mine')
    const ended = await assay(['run', ...quick, '--out', folder])
    assertMessage(
      ended,
      exitCodes.notReady,
      /holds thesis\.txt, which assay did not write\.\n {2}Move it away, or choose/,
    )
    assert.deepEqual(readdirSync(folder), ['thesis.txt'])
  })
})

test('a part of a run that has nothing to do is no success', async (t) => {
  const ended = await assay(['run', ...quick, '--shard', '2/2', '--out', temporaryFolder(t)])
  assert.equal(ended.code, exitCodes.incomplete, ended.stdout + ended.stderr)
})

test('help and version are no errors, and no command at all is one', async () => {
  for (const args of [['--help'], ['run', '--help'], ['--version']]) {
    const { code, stdout } = await assay(args)
    assert.equal(code, exitCodes.clean)
    assert.ok(stdout.length > 4)
  }
  assertMessage(await assay([]), exitCodes.usage, /Usage: assay/)
})
