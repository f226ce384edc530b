import { faultyTarget } from './faulty-target.ts'

export default () => faultyTarget('code-never-expires')
