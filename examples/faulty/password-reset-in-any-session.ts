import { faultyTarget } from './faulty-target.ts'

export default () => faultyTarget('password-reset-in-any-session')
