import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../paths.mjs'

export const FIXTURES = join(ROOT, 'tests/fixtures')

/** @param file of JSON lines in `tests/fixtures`; what it holds is taken at its word */
export function fixtureRows<Row>(file: string): Row[] {
  const lines = readFileSync(join(FIXTURES, file), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row)
}
