// As much of harper.js as is used here: it lies in tests/rivals, where a normal install does not put it.
declare module 'harper.js' {
  export class LocalLinter {
    constructor(init: { binary: unknown })
    setup(): Promise<void>
    lint(text: string, options?: { language: 'plaintext' }): Promise<{ span(): { start: number; end: number } }[]>
  }
  export function createBinaryModuleFromUrl(url: string): unknown
}
