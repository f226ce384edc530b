import { cp, glob, mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { runInContainer } from './debian-root.ts'
import type { Instruction } from './dockerfile.ts'

/** What an image says about the processes that are started from it. */
export type Image = {
  readonly root: string
  readonly user: string
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly entrypoint: readonly string[]
  readonly command: readonly string[]
}

/** The users of the image `node:24-slim`. */
const ids: Readonly<Record<string, string>> = { root: '0:0', node: '1000:1000' }

const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/**
 * Builds an image from a Dockerfile as `docker build` does, for the instructions that our guide uses.
 * `root` is what its FROM names; `context` is the folder that COPY takes files from.
 * Throws an Error for another instruction, another base image, and for a RUN that fails.
 */
export const buildImage = async (
  root: string,
  context: string,
  instructions: readonly Instruction[],
): Promise<Image> => {
  let image: Image = { root, user: '0:0', cwd: '/', env: { PATH: path }, entrypoint: [], command: [] }
  for (const instruction of instructions) image = await afterInstruction(image, context, instruction)
  return image
}

const afterInstruction = async (image: Image, context: string, { keyword, value }: Instruction): Promise<Image> => {
  switch (keyword) {
    case 'FROM':
      if (value !== 'node:24-slim') throw new Error(`the test has no base image ${value}`)
      return image
    case 'WORKDIR':
      await mkdir(join(image.root, value), { recursive: true })
      return { ...image, cwd: value }
    case 'COPY':
      await copyInto(image, context, value)
      return image
    case 'RUN': {
      const { ok, output } = await runInContainer(image.root, { ...image, command: ['/bin/sh', '-c', value] })
      if (!ok) throw new Error(`RUN ${value}: ${output}`)
      return image
    }
    case 'ENV': {
      const [, name = '', set = ''] = /^(\w+)=(.*)$/.exec(value) ?? []
      return { ...image, env: { ...image.env, [name]: set.replace('$PATH', image.env.PATH ?? '') } }
    }
    case 'USER':
      return { ...image, user: ids[value] ?? value }
    case 'ENTRYPOINT':
      return { ...image, entrypoint: JSON.parse(value) }
    case 'CMD':
      return { ...image, command: JSON.parse(value) }
    default:
      throw new Error(`the test does not know ${keyword}`)
  }
}

const copyInto = async ({ root, cwd }: Image, context: string, value: string): Promise<void> => {
  const [pattern = '', to = ''] = value.split(' ')
  for await (const file of glob(pattern, { cwd: context })) {
    await cp(join(context, file), join(root, cwd, to, basename(file)))
  }
}
