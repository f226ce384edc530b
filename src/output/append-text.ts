import { closeSync, constants, fstatSync, openSync, writeFileSync } from 'node:fs'

const { O_APPEND, O_CREAT, O_WRONLY } = constants
// Systems without these flags have no such links and pipes.
const flags = O_WRONLY | O_APPEND | O_CREAT | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** Add a text to an ordinary file, which is made where it is missing. Throws what the system says, also for a link, a pipe or a device. */
export const appendText = (file: string, text: string): void => {
  const descriptor = openSync(file, flags, 0o666)
  try {
    if (!fstatSync(descriptor).isFile()) throw Object.assign(new Error('it is not a regular file'), { code: 'EINVAL' })
    writeFileSync(descriptor, text)
  } finally {
    closeSync(descriptor)
  }
}
