import { beforeAll, describe, expect, it } from 'vitest'
import { analyze } from '../../src/engine/analyze'
import { RULES } from '../../src/rules'
import { ALL_ON, exampleName, exampleReply, exampleThread } from './examples'

/** The part of Harper's linter that is used here; the package lies with the rivals, 75 MB that no normal install pulls. */
interface Harper {
  setup(): Promise<void>
  setDialect(dialect: number): Promise<void>
  lint(text: string): Promise<{ lint_kind(): string; message(): string; get_problem_text(): string }[]>
}

let harper: Harper

beforeAll(async () => {
  const home = new URL('../rivals/node_modules/harper.js/dist/', import.meta.url)
  const { LocalLinter, Dialect } = await import(/* @vite-ignore */ new URL('index.js', home).href)
  const { binaryInlined } = await import(/* @vite-ignore */ new URL('binaryInlined.js', home).href)
  harper = new LocalLinter({ binary: binaryInlined, dialect: Dialect.British }) as Harper
  await harper.setup()
}, 60_000)

const lints = async (text: string): Promise<string[]> =>
  // The agent fills the slots: what Harper says of "[…]" is not about our grammar.
  (
    await harper.lint(
      text.replace(/(^|[.!?:]\s)?\[[^\]]*\]/g, (_, lead) => (lead === undefined ? 'something' : `${lead}Something`)),
    )
  ).map((lint) => `${lint.lint_kind()}: ${lint.message()} (${lint.get_problem_text()})`)

const isName = (lint: string, text: string): boolean => {
  const word = /^(?:Spelling|Capitalization): .*\((\p{Lu}\p{L}+)\)$/u.exec(lint)?.[1]
  return word !== undefined && text.includes(word)
}

const LOUD = RULES.filter((rule) => rule.severity !== 'cue')

describe.each(LOUD.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.examples.bad.map((example) => [exampleName(example), example] as const))(
    'rewrites draw no new grammar finding: %s',
    async (_, example) => {
      const reply = exampleReply(example)
      const before = new Set(await lints(reply))
      // A customer's name is spelled as they spell it.
      const known = JSON.stringify(example)
      for (const finding of analyze(reply, exampleThread(example), ALL_ON).findings.filter((f) => f.rule === id))
        for (const rewrite of finding.rewrites) {
          const text = reply.slice(0, rewrite.start) + rewrite.text + reply.slice(rewrite.end)
          const fresh = (await lints(text)).filter((lint) => !before.has(lint) && !isName(lint, known))
          expect(fresh, text).toEqual([])
        }
    },
  )
})
