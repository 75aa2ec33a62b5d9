import { runnerImport } from 'vite'
import { ROOT } from './paths.mjs'

const ID = 'virtual:pattern-table'
const ENTRY = 'src/dev/built-in-pattern-table.ts'

/**
 * Serves the built-in rules' pattern table, made by running the rule files: nobody has to keep it in step.
 * @returns {import('vite').Plugin}
 */
export function patternTable() {
  return {
    name: 'evenkeel:pattern-table',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    async load(id) {
      if (id !== `\0${ID}`) return
      const { module, dependencies } = await runnerImport(`/${ENTRY}`, {
        root: ROOT,
        configFile: false,
        logLevel: 'error',
      })
      for (const file of dependencies) this.addWatchFile(file)
      const json = JSON.stringify(/** @type {{ TABLE: unknown }} */ (module).TABLE)
      // Engines read JSON faster than the same as an object literal.
      return `export default JSON.parse(${JSON.stringify(json)})`
    },
  }
}
