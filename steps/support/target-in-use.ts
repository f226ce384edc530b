import type { Declaration } from '../../src/protocol/declaration.ts'
import { type ProfileName, profileChoices, profilesOfChoice } from '../../src/rules/profiles.ts'
import { type Edition, editions } from '../../src/rules/rule.ts'
import type { Target } from '../../src/targets/target.ts'
import type { WorldParameters } from './world.ts'

const targets = new Map<string, Promise<Target>>()
const declarations = new WeakMap<Target, Promise<Declaration>>()

/** The target of this run: given by assay, or opened by name where another runner runs the features. */
export const targetInUse = async ({
  target,
}: WorldParameters): Promise<{ target: Target; declaration: Declaration }> => {
  const used = typeof target === 'object' ? target : await byName(target ?? process.env.ASSAY_TARGET ?? 'reference')
  const declared = declarations.get(used) ?? used.describe()
  declarations.set(used, declared)
  return { target: used, declaration: await declared }
}

const byName = (name: string): Promise<Target> => {
  const known =
    targets.get(name) ??
    import('../../src/targets/open-target.ts').then(({ openTarget }) =>
      openTarget({ target: name, ...edition(), ...control() }),
    )
  targets.set(name, known)
  return known
}

const edition = (): { edition?: Edition } => {
  const selected = editions.find((one) => one === process.env.ASSAY_EDITION)
  return selected ? { edition: selected } : {}
}

/** The profiles that the environment names; the documented one where it names none. */
export const namedProfiles = (): readonly ProfileName[] =>
  profilesOfChoice(profileChoices.find((one) => one === process.env.ASSAY_PROFILE) ?? 'documented')

/** The control plane of a target that is named by its URL. */
const control = (): { control?: { url: string; token: string } } => {
  const { ASSAY_CONTROL_URL: url, ASSAY_CONTROL_TOKEN: token } = process.env
  return url !== undefined && token !== undefined ? { control: { url, token } } : {}
}

export const closeTargets = async (): Promise<void> => {
  for (const target of targets.values()) await (await target).close()
  targets.clear()
}
