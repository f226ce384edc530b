import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseYaml, YamlError, yamlValue } from './parse-yaml.ts'

const parsedValue = (text: string): unknown => yamlValue(parseYaml(text).document)
const many = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join('')

describe('YAML', () => {
  it('is read with its values and lines', () => {
    assert.deepEqual(parsedValue('# c\na: 1\nb:\n  - x\n  - { y: "z" }\n'), { a: 1, b: ['x', { y: 'z' }] })
    assert.deepEqual(parsedValue('{"a": [1, {"b": null}]}'), { a: [1, { b: null }] })
    assert.equal(parseYaml('a: 1\nb: 2').lines.linePos(5).line, 2)
  })

  it('that is none is refused with its line', () => {
    for (const [text, line] of [
      ['a: 1\na: 2', 2],
      ['a:\n  - x\n y: 1', 3],
      ['a: [1\nb: 2', 2],
      ['a: 1\n}', 2],
    ] as const) {
      assert.throws(
        () => parseYaml(text),
        (error) => error instanceof YamlError && error.line === line,
        text,
      )
    }
    assert.throws(() => parseYaml('a: 1\n---\nb: 2'), YamlError)
    assert.throws(() => parsedValue(`a: &a [x]\nb: &b [${'*a,'.repeat(60)}]\nc: [${'*b,'.repeat(60)}]`), YamlError)
  })

  it('that is larger than any that people write is refused', () => {
    assert.throws(() => parseYaml(`# ${'a'.repeat(1_000_000)}`), /too long/)
    assert.throws(() => parseYaml(`${'['.repeat(31)}${']'.repeat(31)}`), /nested too deeply/)
    assert.throws(() => parseYaml('- a\n'.repeat(60_000)), /too many parts/)
  })

  it('of any shape ends soon, refused or not', () => {
    const shapes: Readonly<Record<string, string>> = {
      'many names': many(20_000, (at) => `key${at}: 1\n`),
      'many names in braces': `{${many(20_000, (at) => `k${at}: 1,`)}}`,
      'many items': '- a\n'.repeat(30_000),
      'many anchors': many(4_000, (at) => `- &a${at} x\n- *a${at}\n`),
      'open brackets': '['.repeat(60_000),
      'open braces': '{a: '.repeat(30_000),
      blocks: '- '.repeat(30_000),
      'question marks': '? '.repeat(30_000),
      'deep indents': many(400, (at) => `${' '.repeat(at)}a:\n`),
      tags: '!a '.repeat(20_000),
      directives: '%a\n'.repeat(20_000),
      'closing brackets': '}\n]'.repeat(20_000),
      'broken maps': 'a: b: c\n'.repeat(8_000),
      tabs: `a:\n${'\t- x\n'.repeat(12_000)}`,
      'an open quote': `"${'a\n'.repeat(30_000)}`,
      documents: '---\n'.repeat(30_000),
    }
    for (const [name, text] of Object.entries(shapes)) {
      const before = process.cpuUsage()
      try {
        parsedValue(text)
      } catch (error) {
        assert.ok(error instanceof YamlError, `${name}: ${error}`)
      }
      const { user } = process.cpuUsage(before)
      // Far from what it takes, and further from the minutes that it took.
      assert.ok(user < 5e6, `${name} took ${user / 1e6} s`)
    }
  })
})
