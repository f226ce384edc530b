import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import { referenceTarget } from '../../targets/reference.ts'
import { TargetError } from '../../targets/target-error.ts'
import { declarationChange } from './declaration-change.ts'

const target = referenceTarget()
const before = referenceDeclaration('2fa-2018')

test('a target that declares the same at the end has not changed', async () => {
  assert.equal(await declarationChange(target, before), undefined)
})
test('a changed declaration is reported with its new values', async () => {
  const other = {
    ...target,
    describe: async () => referenceDeclaration('2fa-2018', { 'code.length': 8, 'apppw.limit': 30 }),
  }
  assert.match(
    (await declarationChange(other, before)) ?? '',
    /: parameters\.code\.length was 6, is 8; parameters\.apppw\.limit was 25, is 30\. Run again\.$/,
  )
})
test('a target that is gone is not reported again', async () => {
  const gone = { ...target, describe: () => Promise.reject(new TargetError('unreachable', 'gone')) }
  assert.equal(await declarationChange(gone, before), undefined)
})
