import { judgeDay } from './judge-day.ts'

await judgeDay('2fa-2018')
