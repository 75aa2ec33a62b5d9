import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 compile a regular expression when it first runs. As it comes, V8 translates each into byte code, interprets
 * that once, and then compiles it after all: a detour where thousands of expressions meet thousands of replies.
 * Holds for all threads of the process.
 */
export function compileExpressionsAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up')
}
