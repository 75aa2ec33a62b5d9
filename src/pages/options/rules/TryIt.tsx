import { useMemo } from 'preact/hooks'
import { MAX_JUDGED } from '../../../background/protocol'
import { analyze } from '../../../engine/analyze'
import type { RuleSet } from '../../../rule-set/types'
import type { Rule } from '../../../rules/types'
import { customerWords, type Tried, withCustomerWords } from './examples'
import { MarkedBox } from './MarkedBox'
import { TryResult } from './TryResult'

interface TryItProps {
  readonly rule: Pick<Rule, 'id' | 'severity'>
  readonly ruleSet: RuleSet
  /** The rule is off; it is tried as if it were on. */
  readonly off: boolean
  readonly tried: Tried
  /** What the customer wrote makes no difference. */
  readonly alone?: boolean
  readonly onChange: (tried: Tried) => void
}

/** A reply box that is judged at every keystroke by the engine that coaches the team. */
export function TryIt({ rule, ruleSet, off, tried, alone, onChange }: TryItProps) {
  const report = useMemo(() => analyze(tried.reply, { messages: tried.messages }, ruleSet), [tried, ruleSet])
  const aboutCustomer = rule.severity === 'cue'
  return (
    <>
      <h3>Try it</h3>
      {off && <p class="dim small">The rule is off for the team. Here it is tried as if it were on.</p>}
      {!alone && (
        <details class="customer" open={aboutCustomer || tried.messages.length > 0}>
          <summary class="small">What the customer wrote</summary>
          <textarea
            aria-label="What the customer wrote"
            rows={2}
            maxLength={MAX_JUDGED}
            value={customerWords(tried)}
            onInput={(event) => onChange(withCustomerWords(tried, event.currentTarget.value))}
          />
        </details>
      )}
      <MarkedBox
        aria-label="A reply to try the rule on"
        aria-describedby="try-result"
        text={tried.reply}
        findings={report.findings}
        rule={rule.id}
        onChange={(reply) => onChange({ ...tried, reply })}
      />
      <TryResult report={report} rule={rule} />
    </>
  )
}
