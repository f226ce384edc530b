import { loadSuite } from '../run/suite.ts'
import { loadSupportCode } from '../run/support.ts'
import { faults } from './catalogue.ts'
import { examineFault } from './examine-fault.ts'

const [selector = '', ...flags] = process.argv.slice(2)
const all = flags.includes('--all')
const suite = await loadSuite({ root: process.cwd(), patterns: ['features'] })
const support = await loadSupportCode({ root: process.cwd(), patterns: ['steps'] })
const chosen = faults.filter(
  ({ rule, name }) => rule === selector || rule.startsWith(`${selector}-`) || name === selector || selector === 'ALL',
)
let missed = 0
for (const fault of chosen) {
  const { own, ownTotal, others } = await examineFault(fault, { suite, support, all })
  if (own.length === 0) missed += 1
  const also = others.length > 0 ? `  also red: ${others.join(' ')}` : ''
  process.stdout.write(
    `${own.length > 0 ? 'caught' : 'MISSED'}  ${fault.rule}  ${fault.name}  ${own.length}/${ownTotal}${also}\n`,
  )
}
process.stdout.write(`${chosen.length - missed} caught, ${missed} missed\n`)
