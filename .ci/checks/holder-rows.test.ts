import assert from 'node:assert/strict'
import { test } from 'node:test'
import { routeTable } from '../../src/http/routes/route-table.ts'
import { findRule, inEdition } from '../../src/rules/catalogue.ts'
import { type HolderId, holders } from '../../src/rules/holders/holders.ts'
import { commandHolders } from '../../src/rules/holders/table.ts'
import { editions } from '../../src/rules/rule.ts'
import { editionTag, loadSuite } from '../../src/run/suite/suite.ts'

const key = (rule: string, title: string, holder: string, edition: string): string =>
  `${rule}: ${holder} to ${title} in ${edition}`

const wanted = new Set(
  commandHolders.flatMap(({ title, rowless, cells }) =>
    rowless !== undefined
      ? []
      : cells.flatMap((cell) => {
          if (cell.verdict !== 'refused') return []
          const { rule: id, editions: only = editions } = cell
          const rule = findRule(id)
          const held = only.filter((edition) => rule && inEdition(rule, edition))
          return cell.holders.flatMap((holder) => held.map((edition) => key(id, title, holders[holder], edition)))
        }),
  ),
)

const { cases } = await loadSuite({ root: process.cwd(), patterns: ['features'] })
const pattern = new RegExp(`^in Ada's account, somebody with (${Object.values(holders).join('|')}) tries to (.*)$`)
const rows = new Set(
  cases
    .filter(({ tags }) => tags.includes('@holders'))
    .flatMap(({ rule, tags, steps }) => {
      const [, holder = '', title = ''] = steps.map(({ text }) => pattern.exec(text)).find((found) => found) ?? []
      if (holder === '') return []
      const only = editions.filter((edition) => tags.includes(editionTag + edition))
      const row = findRule(rule?.id ?? '')
      const held = only.length > 0 ? only : editions.filter((edition) => row && inEdition(row, edition))
      return held.map((edition) => key(rule?.id ?? '', title, holder, edition))
    }),
)

test('every command of the contract is in the table of holders, with every holder', () => {
  assert.deepEqual(commandHolders.map(({ command }) => command).sort(), routeTable.map(({ type }) => type).sort())
  const missing = commandHolders.flatMap(({ command, token, cells }) =>
    (Object.keys(holders) as HolderId[])
      .filter((holder) => token !== 'none' && !cells.some((cell) => cell.holders.includes(holder)))
      .map((holder) => `${command} with ${holder}`),
  )
  assert.deepEqual(missing, [])
  assert.deepEqual(
    commandHolders
      .filter(
        ({ command, token }) =>
          routeTable.find(({ type }) => type === command)?.bearer !== (token === 'none' ? undefined : token),
      )
      .map(({ command }) => command),
    [],
  )
})

test('every command that the table refuses has a row, and every row is in the table', () => {
  assert.ok(wanted.size > 500)
  assert.deepEqual([...wanted].filter((one) => !rows.has(one)).slice(0, 20), [])
  assert.deepEqual([...rows].filter((one) => !wanted.has(one)).slice(0, 20), [])
})

test('every command that a session of the account page opens is tried just before its end', () => {
  const pattern = /^just before the end of her session, Ada tries to (.*)$/
  const tried = cases.flatMap(({ steps }) => steps.flatMap(({ text }) => pattern.exec(text)?.[1] ?? []))
  const opened = commandHolders.filter(
    ({ token, rowless, cells }) =>
      token === 'session' &&
      rowless === undefined &&
      cells.some(({ verdict, holders: own }) => verdict === 'allowed' && own.includes('page-session')) &&
      cells.some(({ verdict, holders: own }) => verdict === 'refused' && own.includes('outlived-session')),
  )
  assert.ok(opened.length > 25)
  assert.deepEqual([...new Set(tried)].sort(), opened.map(({ title }) => title).sort())
})
