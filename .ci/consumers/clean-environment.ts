import { delimiter, dirname } from 'node:path'

const { PATH = '', ...rest } = process.env
const foreignPaths = PATH.split(delimiter).filter((folder) => !/node_modules|node-gyp-bin/.test(folder))

/** The environment without the variables that npm adds for our scripts. */
export const environmentWithoutNode: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(rest).filter(([name]) => !/^(npm_|NODE_TEST_CONTEXT$|INIT_CWD$)/.test(name))),
  PATH: foreignPaths.join(delimiter),
}

/** The same with the Node that runs this script. */
export const cleanEnvironment: NodeJS.ProcessEnv = {
  ...environmentWithoutNode,
  PATH: [dirname(process.execPath), ...foreignPaths].join(delimiter),
}
