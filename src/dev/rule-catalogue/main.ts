import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RULES } from '../../rules'
import { ROOT } from '../paths.mjs'
import { renderCatalogue } from './render'

writeFileSync(join(ROOT, 'docs/rules.md'), renderCatalogue(RULES))
process.stderr.write(`docs/rules.md: ${RULES.length} rules\n`)
