import { faultyTarget } from './faulty-target.ts'

export default () => faultyTarget('apppw-limit-off-by-one')
