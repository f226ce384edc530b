import type { AllureGenerator } from '../../report/write-reports.ts'

/** Options of `assay report` as Commander parses them. */
export type ReportOptions = {
  /** Folder for the reports; beside the result when absent. */
  readonly out?: string
  readonly generator: AllureGenerator
  readonly allure: boolean
  readonly allureResults: boolean
  /** Whether the browser shows the report. */
  readonly open: boolean
}
