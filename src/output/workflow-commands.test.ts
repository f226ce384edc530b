import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { safeContent } from './safe-content.ts'
import { quoted } from './shell-command.ts'
import {
  annotationLine,
  jsonWithoutWorkflowCommands,
  markupWithoutWorkflowCommands,
  withoutWorkflowCommands,
} from './workflow-commands.ts'

/** Whether a line is a command, as the agents of these systems look for one. */
const isCommand = (line: string): boolean =>
  /^::[^:]*.*::/s.test(line.trimStart()) || /##\[|##vso\[|##teamcity\[/i.test(line)

const parts = fc.constantFrom(
  '::',
  '##[',
  '##vso[',
  '##teamcity[',
  '##VSO[',
  '#',
  ':',
  'stop-commands',
  ' ',
  '\t',
  '\n',
  ']',
  '::error file=a::x',
  '\\',
)

describe('a text that is printed', () => {
  it('has no command for a CI system, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(parts), (texts) => {
        for (const line of withoutWorkflowCommands(texts.join('')).split('\n'))
          assert.equal(isCommand(line), false, line)
      }),
    )
    for (const line of [
      '::stop-commands::x',
      '  ::add-mask::a',
      'a ##[error]b',
      '##vso[task.setvariable variable=a]b',
    ]) {
      assert.ok(isCommand(line))
      assert.notEqual(withoutWorkflowCommands(line), line)
    }
  })

  it('is looked at in one go, however many lines and signs it has', () => {
    const began = performance.now()
    for (const text of ['\n', ' ', ':: ', '##', '::\n'].map((part) => part.repeat(100_000)))
      withoutWorkflowCommands(text)
    assert.ok(performance.now() - began < 5_000)
  })

  it('stays as it is otherwise', () => {
    for (const text of ['::1', 'a ::b:: c', '## Heading', '# [link]', 'std::vector', 'a\n  ::1 is loopback']) {
      assert.equal(withoutWorkflowCommands(text), text)
    }
  })

  it('keeps its value in JSON', () => {
    fc.assert(
      fc.property(fc.array(parts), (texts) => {
        const json = jsonWithoutWorkflowCommands(JSON.stringify(texts))
        assert.deepEqual(JSON.parse(json), texts)
        assert.equal(isCommand(json), false)
      }),
    )
  })
})

describe('an annotation', () => {
  const one = {
    level: 'error',
    title: 'CODE-01: a, b',
    message: "50 % of it\n::x::]|'é",
    file: 'a:b,c.feature',
    line: 3,
  } as const

  it('is written as each system reads it, its data escaped', () => {
    assert.equal(
      annotationLine(one, { GITHUB_ACTIONS: 'true' }),
      "::error file=a%3Ab%2Cc.feature,line=3,title=CODE-01%3A a%2C b::50 %25 of it%0A::x::]|'é",
    )
    assert.equal(
      annotationLine(one, { TF_BUILD: 'True' }),
      "##vso[task.logissue type=error;sourcepath=a:b,c.feature;linenumber=3;]CODE-01: a, b: 50 %AZP25 of it%0A::x::]|'é",
    )
    assert.equal(
      annotationLine({ ...one, level: 'warning' }, { TEAMCITY_VERSION: '2026.1' }),
      "##teamcity[message text='a:b,c.feature:3: CODE-01: a, b: 50 % of it|n::x::|]|||'|0x00e9' status='WARNING']",
    )
    assert.equal(annotationLine({ level: 'notice', message: 'x' }, { GITHUB_ACTIONS: 'true' }), '::notice::x')
    assert.equal(annotationLine(one, { GITLAB_CI: 'true' }), undefined)
  })

  it('is one line, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (message, title, file) => {
        for (const environment of [{ GITHUB_ACTIONS: 'true' }, { TF_BUILD: 'True' }, { TEAMCITY_VERSION: 'x' }]) {
          assert.doesNotMatch(
            annotationLine({ level: 'error', message, title, file, line: 1 }, environment) ?? '',
            /[\n\r]/,
          )
        }
      }),
    )
  })
})

describe('files without commands', () => {
  const hostile = 'a\n ::error::x\n##vso[a]##[b] ##TeamCity[c]\n::a::b'
  const lines = (text: string) => text.split('\n').filter(isCommand)

  it('are JSON, markup and quoted words with the same values', () => {
    assert.deepEqual(lines(safeContent(JSON.stringify([hostile], undefined, 2), 'json')), [])
    assert.deepEqual(JSON.parse(safeContent(JSON.stringify([hostile]), 'json')), [hostile])
    const markup = markupWithoutWorkflowCommands(hostile)
    assert.deepEqual(lines(markup), [])
    assert.equal(markup.replaceAll('&#58;', ':').replaceAll('&#35;', '#'), hostile)
    assert.deepEqual(lines(quoted(hostile)), [])
    assert.equal(execFileSync('sh', ['-c', `printf %s ${quoted(hostile)}`]).toString(), hostile)
  })
})
