import { useMemo, useState } from 'preact/hooks'
import { analyze } from '../../../engine/analyze'
import type { Finding } from '../../../engine/types'
import type { RuleSet } from '../../../rule-set/types'
import type { Example, Rule } from '../../../rules/types'
import { type Tried, triedOf } from './examples'
import { MarkedText } from './MarkedText'

/** Shown at once; the rest unfolds. */
const FIRST = 3

interface ExamplesProps {
  readonly rule: Rule
  readonly ruleSet: RuleSet
  readonly onTry: (tried: Tried) => void
}

/** What a rule catches and what it leaves alone, each ready to be tried. */
export function Examples({ rule, ruleSet, onTry }: ExamplesProps) {
  return (
    <>
      <h3>What it catches</h3>
      <ExampleList rule={rule} ruleSet={ruleSet} examples={rule.examples.bad} onTry={onTry} />
      {rule.examples.ok.length > 0 && (
        <>
          <h4>What is fine</h4>
          <ExampleList rule={rule} ruleSet={ruleSet} examples={rule.examples.ok} onTry={onTry} />
        </>
      )}
    </>
  )
}

function ExampleList({ rule, ruleSet, examples, onTry }: ExamplesProps & { readonly examples: readonly Example[] }) {
  const [all, setAll] = useState(false)
  const listed = all ? examples : examples.slice(0, FIRST)
  const shown = useMemo(
    () =>
      listed.map((example) => {
        const tried = triedOf(rule, example)
        const { findings } = analyze(tried.reply, { messages: tried.messages }, ruleSet)
        return { tried, findings: findings.filter((finding) => finding.rule === rule.id) }
      }),
    [rule, ruleSet, examples, all],
  )
  return (
    <ul class="sheet lines examples">
      {shown.map(({ tried, findings }) => (
        <li key={JSON.stringify(tried)}>
          <ExampleWords tried={tried} findings={findings} rule={rule.id} />
          <button type="button" class="as-link small" onClick={() => onTry(tried)}>
            Try<span class="for-ears"> this example: {tried.reply || tried.messages[0]?.text}</span>
          </button>
        </li>
      ))}
      {examples.length > listed.length && (
        <li>
          <button type="button" class="as-link small" onClick={() => setAll(true)}>
            {examples.length - listed.length} more
          </button>
        </li>
      )}
    </ul>
  )
}

function ExampleWords({ tried, findings, rule }: { tried: Tried; findings: readonly Finding[]; rule: string }) {
  return (
    <div>
      {tried.messages.map((message, index) => (
        <p key={index} class={tried.reply ? 'dim small' : undefined}>
          <span class="dim">{message.from === 'customer' ? 'Customer' : 'We'}:</span> {message.text}
        </p>
      ))}
      {tried.reply && (
        <p>
          <MarkedText text={tried.reply} findings={findings} rule={rule} />
        </p>
      )}
    </div>
  )
}
