import { detail } from './detail.ts'
import { elements } from './elements.ts'
import { filters } from './filters.ts'
import { keys } from './keys.ts'
import { table } from './table.ts'

const begin = `
const data = JSON.parse(document.getElementById('data').textContent)
const rulesPage = document.documentElement.dataset.rules ?? ''
`

const start = `
update()
openFromAddress()
`

/** The script of the matrix page, without a library; it loads nothing. */
export const matrixScript = `'use strict'\n{${begin}${elements}${table}${filters}${detail}${keys}${start}}`
