import { judgeDay } from './judge-day.ts'

await judgeDay('two-step')
