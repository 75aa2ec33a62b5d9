import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.mjs'

/**
 * Puts the schema of the organisation's policy beside the manifest, where Chromium looks for it.
 * @returns {import('vite').Plugin}
 */
export function policySchemaFile() {
  const file = join(ROOT, 'src/background/policy-schema.json')
  return {
    name: 'evenkeel:policy-schema',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'policy-schema.json', source: readFileSync(file, 'utf8') })
    },
  }
}
