import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { editorPages } from '../../../src/dev/build-editors.mjs'
import { ROOT } from '../../../src/dev/paths.mjs'
import { BEHAVIOURS } from './behaviours'
import { EXCEPTIONS } from './exceptions'

/** What was seen of each behaviour of each editor: `ok`, or what went wrong. */
export type Verdicts = Record<string, Record<string, string>>

/** `docs/compatibility.md`, from what both browsers were seen to do. */
export function compatibilityTable(seen: Readonly<Record<'chromium' | 'firefox', Verdicts>>): string {
  const reasons: string[] = []
  const cell = (editor: string, behaviour: string): string => {
    const good = (['chromium', 'firefox'] as const).filter((browser) => seen[browser][editor]?.[behaviour] === 'ok')
    if (good.length === 2) return '✓'
    const notes = EXCEPTIONS.filter((each) => each.editor === editor && each.behaviour === behaviour)
      .map(({ browser, reason }) =>
        browser === 'both' ? reason : `${browser === 'firefox' ? 'Firefox' : 'Chromium'}: ${reason}`,
      )
      .map((reason) => {
        if (!reasons.includes(reason)) reasons.push(reason)
        return reasons.indexOf(reason) + 1
      })
    const mark = good.length === 0 ? '–' : good[0] === 'chromium' ? 'C' : 'F'
    return `${mark} ${notes.map((note) => `(${note})`).join('')}`
  }
  const editors = editorPages()
  const rows = editors.map((editor) => {
    const version = versionOf(editor.package)
    return `| ${editor.title}${version ? ` ${version}` : ''} | ${BEHAVIOURS.map(({ id }) => cell(editor.name, id)).join(' | ')} |`
  })
  return [
    '# Where Evenkeel works',
    '',
    'Written by the test run (`npx vitest run --config tests/vitest.config.ts --project browser tests/browser/editors.spec.ts -u`), not by hand. Every editor is the real one, in real Chromium and real Firefox, and every verdict is read from the editor’s own model.',
    '',
    '✓ in both browsers · C only in Chromium · F only in Firefox · – in neither; the number says why.',
    '',
    `| editor | ${BEHAVIOURS.map(({ id }) => id).join(' | ')} |`,
    `|---|${BEHAVIOURS.map(() => '---').join('|')}|`,
    ...rows,
    '',
    ...BEHAVIOURS.map(({ id, says }) => `- **${id}**: ${says}`),
    '',
    ...(reasons.length ? ['## Why not', '', ...reasons.map((reason, at) => `${at + 1}. ${reason}`), ''] : []),
  ].join('\n')
}

function versionOf(name: string | undefined): string | undefined {
  if (!name) return undefined
  for (const folder of ['tests/editors/node_modules', 'node_modules']) {
    try {
      return JSON.parse(readFileSync(join(ROOT, folder, name, 'package.json'), 'utf8')).version
    } catch {
      // It lies in the other folder.
    }
  }
  return undefined
}
