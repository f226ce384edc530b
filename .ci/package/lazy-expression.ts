import {
  CucumberExpression,
  type Expression,
  ParameterType,
  type ParameterTypeRegistry,
  RegularExpression,
} from '@cucumber/cucumber-expressions'

type NamedType = Pick<ParameterType<unknown>, 'name' | 'preferForRegexpMatch'>

// The library's own order of types with the same pattern loads the tables of languages, longer than a scenario takes.
ParameterType.compare = (a: NamedType, b: NamedType): number =>
  Number(b.preferForRegexpMatch) - Number(a.preferForRegexpMatch) || ((a.name ?? '') < (b.name ?? '') ? -1 : 1)

/** A Cucumber expression that is parsed when a step first needs it: a run of one rule needs few of them. */
class LazyExpression implements Expression {
  readonly source: string
  readonly #registry: ParameterTypeRegistry
  #compiled: CucumberExpression | undefined

  constructor(source: string, registry: ParameterTypeRegistry) {
    this.source = source
    this.#registry = registry
  }

  get #expression(): CucumberExpression {
    this.#compiled ??= new CucumberExpression(this.source, this.#registry)
    return this.#compiled
  }

  get ast(): CucumberExpression['ast'] {
    return this.#expression.ast
  }

  get regexp(): RegExp {
    return this.#expression.regexp
  }

  match(text: string): ReturnType<Expression['match']> {
    return this.#expression.match(text)
  }
}

export { LazyExpression as CucumberExpression, RegularExpression }
