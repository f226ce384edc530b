import { writeSection } from './reliability-page.ts'
import { faultRows, faultTable } from './transport-faults/table.ts'

/** `npm run soak:faults`: injects every transport fault and writes the table into docs/reliability.md. */
writeSection('faults', faultTable(await faultRows()))
