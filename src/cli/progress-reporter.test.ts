import assert from 'node:assert/strict'
import { describe, it, mock } from 'node:test'
import { createTerminal } from '../output/terminal.ts'
import { exampleCase } from '../report/fixtures/example-run.ts'
import { createProgressReporter } from './progress-reporter.ts'

const screenOn = (isTTY: boolean, json = false) => {
  const written: string[] = []
  const events: object[] = []
  const stream = { isTTY, columns: 60, write: (text: string | Uint8Array) => written.push(String(text)) > 0 }
  const screen = createProgressReporter({
    applying: new Set(['APPPW-17/slow', 'CODE-05/quick', 'APPPW-17/again']),
    json,
    terminal: createTerminal(stream),
    emit: (event) => events.push(event),
  })
  return { screen, written, events }
}

describe('what a run shows while it lasts', () => {
  it('logs the progress and the case that it waits for every ten seconds', (context) => {
    context.mock.timers.enable({ apis: ['setInterval'] })
    let now = 0
    mock.method(performance, 'now', () => now)
    const { screen, written } = screenOn(false)
    screen.onStart('APPPW-17/slow')
    screen.onStart('CODE-05/quick')
    const quick = exampleCase('CODE-05', { outcome: 'fail', name: 'quick' })
    screen.onCase({ ruleId: 'CODE-05', result: { ...quick, id: 'CODE-05/quick' } })
    now = 10_000
    context.mock.timers.tick(10_000)
    screen.clear()
    context.mock.timers.tick(60_000)
    mock.restoreAll()
    assert.deepEqual(written, ['1/3 scenarios, 1 failing, running for 10 s: APPPW-17/slow\n'])
  })

  it('waits for no case that was put aside, and counts planned cases alone', (context) => {
    context.mock.timers.enable({ apis: ['setInterval'] })
    let now = 0
    mock.method(performance, 'now', () => now)
    const { screen, written } = screenOn(false)
    screen.onStart('APPPW-17/again')
    screen.onPutAside('APPPW-17/again')
    screen.onCase({ ruleId: 'CODE-20', result: { ...exampleCase('CODE-20'), id: 'CODE-20/monitor/seen' } })
    now = 10_000
    context.mock.timers.tick(10_000)
    screen.onCase({ ruleId: 'APPPW-17', result: { ...exampleCase('APPPW-17'), id: 'APPPW-17/again' } })
    context.mock.timers.tick(10_000)
    screen.clear()
    mock.restoreAll()
    assert.deepEqual(written, ['0/3 scenarios\n', '1/3 scenarios\n'])
  })

  it('counts no case that does not apply to the target', (context) => {
    context.mock.timers.enable({ apis: ['setInterval'] })
    const { screen, written } = screenOn(false)
    for (const id of ['CODE-20/no-texts', 'CODE-05/quick']) {
      screen.onStart(id)
      screen.onCase({ ruleId: 'CODE-20', result: { ...exampleCase('CODE-20'), id } })
    }
    context.mock.timers.tick(10_000)
    screen.clear()
    assert.deepEqual(written, ['1/3 scenarios\n'])
  })

  it('writes one line over on a terminal and takes it away', (context) => {
    context.mock.timers.enable({ apis: ['setInterval'] })
    const { screen, written } = screenOn(true)
    context.mock.timers.tick(100)
    screen.clear()
    assert.deepEqual(written, ['\r\u001b[2K0/3 scenarios', '\r\u001b[2K'])
  })

  it('is an event for each case for programs, and nothing else', (context) => {
    context.mock.timers.enable({ apis: ['setInterval'] })
    const { screen, written, events } = screenOn(false, true)
    screen.onCase({ ruleId: 'CODE-05', result: exampleCase('CODE-05') })
    context.mock.timers.tick(60_000)
    screen.clear()
    assert.equal(events.length, 1)
    assert.partialDeepStrictEqual(events[0], { event: 'case', id: exampleCase('CODE-05').id, message: null })
    assert.deepEqual(written, [])
  })
})
