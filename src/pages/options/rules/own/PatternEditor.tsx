import { useState } from 'preact/hooks'
import type { PatternProblem } from '../../../../engine/own-rule/check-patterns'
import type { TeamRule } from '../../../../rule-set/types'
import { withPatterns, withPhrase } from './own-draft'
import { SyntaxReference } from './SyntaxReference'

interface PatternEditorProps {
  readonly rule: TeamRule
  readonly problems: readonly PatternProblem[]
  readonly onChange: (rule: TeamRule) => void
}

/** The patterns behind a phrase, for those who want to write them: errors point at the character. */
export function PatternEditor({ rule, problems, onChange }: PatternEditorProps) {
  const count = rule.patterns.length
  return (
    <details class="pattern" open={!rule.phrase}>
      <summary>The pattern itself</summary>
      <p class="dim small">
        {rule.phrase
          ? 'Made from the phrase. What you write here takes its place.'
          : 'Written by hand. One pattern a line; any of them is enough.'}
      </p>
      <div class="beside">
        <div>
          <Lines
            label="Patterns"
            lines={rule.patterns}
            problems={problems.filter(({ index }) => index < count)}
            onChange={(patterns) => onChange(withPatterns(rule, { patterns }))}
          />
          <Lines
            label="Not where one of these overlaps"
            lines={rule.unless}
            problems={problems
              .filter(({ index }) => index >= count)
              .map((problem) => ({ ...problem, index: problem.index - count }))}
            onChange={(unless) => onChange(withPatterns(rule, { unless }))}
          />
          {!rule.phrase && (
            <button type="button" class="as-link small" onClick={() => onChange(withPhrase(rule, {}))}>
              Write it as a phrase again
            </button>
          )}
        </div>
        <SyntaxReference />
      </div>
    </details>
  )
}

interface LinesProps {
  readonly label: string
  readonly lines: readonly string[]
  readonly problems: readonly PatternProblem[]
  readonly onChange: (lines: readonly string[]) => void
}

function Lines({ label, lines, problems, onChange }: LinesProps) {
  // What is typed may end in an empty line that is no pattern yet.
  const [typed, setTyped] = useState<string>()
  const text = typed !== undefined && patternsIn(typed).join('\n') === lines.join('\n') ? typed : lines.join('\n')
  return (
    <label class="field">
      <span class="label small">{label}</span>
      <textarea
        class="code"
        rows={Math.min(8, Math.max(2, text.split('\n').length))}
        spellcheck={false}
        value={text}
        onInput={(event) => {
          setTyped(event.currentTarget.value)
          onChange(patternsIn(event.currentTarget.value))
        }}
      />
      <span role="status" class="problems">
        {problems.map(({ index, at, reason }) => (
          <span key={`${index} ${reason}`}>
            {at === undefined ? `Line ${index + 1}: ` : `Line ${index + 1}, character ${at + 1}: `}
            {reason}
            {at !== undefined && <Pointed line={lines[index] ?? ''} at={at} />}
          </span>
        ))}
      </span>
    </label>
  )
}

/** Characters around the place that are shown. */
const AROUND = 24

/** The place in the line, pointed at. */
function Pointed({ line, at }: { line: string; at: number }) {
  const from = Math.max(0, at - AROUND)
  const here = line.slice(at, at + 1)
  return (
    <code aria-hidden="true">
      {from > 0 && '…'}
      {line.slice(from, at)}
      <b>{here || '␣'}</b>
      {line.slice(at + 1, at + AROUND)}
      {line.length > at + AROUND && '…'}
    </code>
  )
}

const patternsIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
