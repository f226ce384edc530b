import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createStyles } from './styles.ts'
import { createTerminal, type Terminal } from './terminal.ts'

const terminalOn = (isTTY: boolean, environment = {}): { readonly terminal: Terminal; written(): string } => {
  let text = ''
  const write = (chunk: string | Uint8Array): boolean => {
    text += String(chunk)
    return true
  }
  return { terminal: createTerminal({ isTTY, columns: 60, write }, environment), written: () => text }
}

/** What a server could say to whoever looks at it. */
const hostile = [
  '\u001b]0;title\u0007\u001b[2J\u009b1A',
  '\u202eabc\u200e\u200f\u061c\u200b\u2066',
  '\u{e0041}\u{e007f}\u00ad\ufeff\u2028\u3164',
  '\r\u001b[K\b',
].join(' ')

describe('the terminal', () => {
  it('is steered by no text', () => {
    for (const isTTY of [true, false]) {
      const { terminal, written } = terminalOn(isTTY)
      terminal.print(`a ${hostile}\n::stop-commands::x\n##vso[task.complete]`)
      terminal.printText(hostile)
      assert.doesNotMatch(written(), /[[\p{Cc}--[\n\t]]\p{Cf}\p{Zl}\p{Default_Ignorable_Code_Point}]/v)
      assert.match(written(), /^a ␛\]0;title␇␛\[2J\\u009b1A \\u202eabc\\u200e\\u200f\\u061c\\u200b\\u2066 \\u\{e0041\}/)
      assert.match(written(), /^\\::stop-commands::x\n#\\#vso\[task\.complete\]$/m)
    }
  })

  it('prints JSON that nothing is seen in and everything read from', () => {
    const { terminal, written } = terminalOn(false)
    const value = { a: hostile, '##vso[x]': '##[error]' }
    terminal.printJson(value)
    assert.match(written(), /^[ -~␀-␟]+\n$/)
    assert.deepEqual(JSON.parse(written()), value)
    assert.doesNotMatch(written(), /##/)
  })

  it('has the colours of assay, and none that a text asks for', () => {
    const { terminal, written } = terminalOn(true)
    const { red } = createStyles(true)
    terminal.print(red(`broken ${'\u001b[32m'}green`))
    terminal.print('\ufdd0red\ufdd1 of a server')
    assert.equal(written(), '\u001b[31mbroken ␛[32mgreen\u001b[39m\n\ufdd0red\ufdd1 of a server\n')
    assert.equal(createStyles(false).red('plain'), 'plain')
  })

  it('writes one line over another where somebody looks at it', () => {
    const [seen, log] = [terminalOn(true), terminalOn(false)]
    for (const { terminal } of [seen, log]) {
      terminal.overwrite('1 of 2\u001b[A')
      terminal.clearLine()
    }
    assert.equal(seen.written(), '\r\u001b[2K1 of 2␛[A\r\u001b[2K')
    assert.equal(log.written(), '1 of 2␛[A\n')
  })

  it('keeps secrets that the user named, but for the credentials of a server of assay', (t) => {
    process.env.ASSAY_CONTROL_TOKEN = 'a-token-of-the-user'
    t.after(() => delete process.env.ASSAY_CONTROL_TOKEN)
    const { terminal, written } = terminalOn(false, { GITHUB_ACTIONS: 'true' })
    terminal.print('a-token-of-the-user')
    terminal.printJson({ a: 'a-token-of-the-user' })
    terminal.annotate({ level: 'error', message: 'a-token-of-the-user', title: 'x a-token-of-the-user' })
    terminal.overwrite('a-token-of-the-user')
    assert.doesNotMatch(written(), /a-token-of-the-user/)
    terminal.printCredentials({ token: 'a-token-of-the-user' })
    assert.match(written(), /\{"token":"a-token-of-the-user"\}\n$/)
  })

  it('tells a CI system in its own words, and others nothing', () => {
    const [github, none] = [terminalOn(false, { GITHUB_ACTIONS: 'true' }), terminalOn(false, {})]
    for (const { terminal } of [github, none]) terminal.annotate({ level: 'error', message: 'a\n::b::\u001b' })
    assert.equal(github.written(), '::error::a%0A::b::␛\n')
    assert.equal(none.written(), '')
  })
})

it('a terminal that does not say how wide it is counts as one of 80 columns', () => {
  const width = (columns: number) => createTerminal({ isTTY: true, columns, write: () => true }, {}).width
  assert.deepEqual([width(0), width(3)], [80, 3])
})
