import type { Rule } from './types'

const modules = import.meta.glob<{ default: Rule }>(['./*/*.ts', '!./lexicon/*.ts'], { eager: true })

/** Every built-in rule, in the order of its path. One rule, one file. */
export const RULES: readonly Rule[] = Object.entries(modules)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, module]) => module.default)
