import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { renderCatalogue } from '../../../src/dev/rule-catalogue/render'
import { RULES } from '../../../src/rules'
import { phraseRule } from '../../../src/rules/types'

describe('the rule catalogue', () => {
  test('is that of the rules as they are: npm run catalogue brings it up to date', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/rules.md'), 'utf8')
    expect(page === renderCatalogue(RULES), 'docs/rules.md is behind the rules').toBe(true)
  })

  test('says of a rule what it catches, why, from where, how hard, with examples and rewrites', () => {
    const rule = phraseRule({
      id: 'x-y',
      family: 'voice',
      title: 'Saying *x* for y',
      why: 'It hurts.',
      sources: [{ title: 'A study [2]', url: 'https://example.com' }, { title: 'Another' }],
      severity: 'warn',
      moves: [{ to: 'block', when: [{ anger: 2 }, { complaint: true, repeat: true }] }],
      offByDefault: true,
      patterns: ['x y'],
      rewrites: ['Say `z`.', { scope: 'cut', text: '' }],
      examples: { bad: ['x y'], ok: [{ customer: 'y?\nx!', reply: 'x' }] },
    })
    const page = renderCatalogue([rule])
    for (const part of [
      '[x-y](#x-y)',
      '### x-y',
      'It hurts.',
      '[A study \\[2\\]](https://example.com); Another',
      '**warn**; **block** where the customer is angry or angrier, or where it is a complaint and the customer had to write before',
      'Off until a lead switches it on.',
      '- `x y`',
      '- customer: `y? ⏎ x!` → reply: `x`',
      '- `` Say `z`. ``',
      '- the words are left out',
    ])
      expect(page).toContain(part)
  })
})
