import { useMemo } from 'preact/hooks'
import { analyze } from '../../../engine/analyze'
import type { Finding } from '../../../engine/types'
import type { RuleSet } from '../../../rule-set/types'
import type { Example, Rule } from '../../../rules/types'
import { type Tried, triedOf } from './examples'
import { MarkedText } from './MarkedText'

interface ExamplesProps {
  readonly rule: Rule
  readonly ruleSet: RuleSet
  readonly onTry: (tried: Tried) => void
}

/** What a rule catches and what it leaves alone, each ready to be tried. */
export function Examples({ rule, ruleSet, onTry }: ExamplesProps) {
  return (
    <>
      <h2>What it catches</h2>
      <ExampleList rule={rule} ruleSet={ruleSet} examples={rule.examples.bad} onTry={onTry} />
      {rule.examples.ok.length > 0 && (
        <details class="fine" open={rule.examples.ok.length < 5}>
          <summary>What is fine</summary>
          <ExampleList rule={rule} ruleSet={ruleSet} examples={rule.examples.ok} onTry={onTry} />
        </details>
      )}
    </>
  )
}

function ExampleList({ rule, ruleSet, examples, onTry }: ExamplesProps & { readonly examples: readonly Example[] }) {
  const shown = useMemo(
    () =>
      examples.map((example) => {
        const tried = triedOf(rule, example)
        const { findings } = analyze(tried.reply, { messages: tried.messages }, ruleSet)
        return { tried, findings: findings.filter((finding) => finding.rule === rule.id) }
      }),
    [rule, ruleSet, examples],
  )
  return (
    <ul class="examples">
      {shown.map(({ tried, findings }) => (
        <li key={JSON.stringify(tried)}>
          <ExampleWords tried={tried} findings={findings} rule={rule.id} />
          <button type="button" class="as-link small" onClick={() => onTry(tried)}>
            Try<span class="for-ears"> this example: {tried.reply || tried.messages[0]?.text}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function ExampleWords({ tried, findings, rule }: { tried: Tried; findings: readonly Finding[]; rule: string }) {
  return (
    <div>
      {tried.messages.map((message, index) => (
        <p key={index} class="dim small">
          {message.from === 'customer' ? 'Customer' : 'We'}: {message.text}
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
