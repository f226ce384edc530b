/** The part of Harper that the check uses. */
declare module 'harper.js' {
  export type Lint = { message(): string; span(): { readonly start: number; readonly end: number } }
  export const Dialect: { readonly British: number }
  export class LocalLinter {
    constructor(options: { readonly binary: unknown; readonly dialect: number })
    setup(): Promise<void>
    getDefaultLintConfig(): Promise<Readonly<Record<string, boolean | null>>>
    setLintConfig(config: Readonly<Record<string, boolean | null>>): Promise<void>
    importWords(words: readonly string[]): Promise<void>
    organizedLints(
      text: string,
      options: { readonly language: 'markdown' | 'plaintext' },
    ): Promise<Readonly<Record<string, readonly Lint[]>>>
  }
}
declare module 'harper.js/binary' {
  export const binary: unknown
}
