/** The parts of an Allure result file that a case fills. Times are milliseconds since 1970-01-01T00:00:00Z. */
export type AllureStatus = 'passed' | 'failed' | 'broken' | 'skipped' | 'unknown'

export type AllureStep = {
  readonly name: string
  readonly status: AllureStatus
  readonly start: number
  readonly stop: number
}

export type AllureResult = {
  readonly uuid: string
  readonly historyId: string
  readonly testCaseId: string
  readonly fullName: string
  readonly name: string
  readonly titlePath: readonly string[]
  readonly status: AllureStatus
  readonly statusDetails?: {
    readonly message: string
    readonly trace: string
    readonly known?: boolean
    readonly flaky?: boolean
    readonly expected?: string
    readonly actual?: string
  }
  readonly stage: 'finished'
  readonly description: string
  readonly start: number
  readonly stop: number
  readonly labels: readonly { readonly name: string; readonly value: string }[]
  readonly links: readonly { readonly type: string; readonly name: string; readonly url: string }[]
  /** Excluded parameters are shown, but do not make it a different test. */
  readonly parameters: readonly { readonly name: string; readonly value: string; readonly excluded: true }[]
  readonly steps: readonly AllureStep[]
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly source: string }[]
}
