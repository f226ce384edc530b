/** Thrown by a Given that needs more than the target declares: the scenario says nothing about this target. */
export class OutsideDeclaration extends Error {
  override readonly name = 'OutsideDeclaration'
}
