import { runnerImport } from 'vite'
import { ROOT } from './paths.mjs'

/**
 * What is worked out when Evenkeel is built: who works it out, and what stands for it meanwhile, since those modules
 * ask for it themselves.
 * @type {Readonly<Record<string, { entry: string, meanwhile: unknown }>>}
 */
const TABLES = {
  'virtual:pattern-table': {
    entry: 'src/dev/built-in-pattern-table.ts',
    meanwhile: { vocabulary: '', sets: '', count: 0, ways: {} },
  },
  'virtual:starts-tables': { entry: 'src/dev/built-in-starts-tables.ts', meanwhile: {} },
}

/**
 * Serves the tables of the built-in rules and expressions, made by running their files: nobody has to keep them in step.
 * @returns {import('vite').Plugin}
 */
export function builtTables() {
  return {
    name: 'evenkeel:built-tables',
    resolveId: resolved,
    async load(id) {
      const table = TABLES[id.slice(1)]
      if (!table) return
      const { module, dependencies } = await runnerImport(`/${table.entry}`, {
        root: ROOT,
        configFile: false,
        logLevel: 'error',
        plugins: [meanwhile],
      })
      for (const file of dependencies) this.addWatchFile(file)
      return asModule(/** @type {{ TABLE: unknown }} */ (module).TABLE)
    },
  }
}

/** @type {import('vite').Plugin} */
const meanwhile = {
  name: 'evenkeel:tables-meanwhile',
  resolveId: resolved,
  load(id) {
    const table = TABLES[id.slice(1)]
    return table && asModule(table.meanwhile)
  },
}

/** @param {string} id */
function resolved(id) {
  return id in TABLES ? `\0${id}` : undefined
}

/**
 * Engines read JSON faster than the same as an object literal.
 * @param {unknown} table
 */
function asModule(table) {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(table))})`
}
