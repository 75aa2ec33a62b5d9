import type { Severity } from '../../../engine/types'
import { overrideRule } from '../../../rule-set/edit'
import { movesByItself } from '../../../rule-set/merge'
import type { RuleOverride } from '../../../rule-set/types'
import { useLocked } from '../../shared/locked'
import { Segments } from '../../shared/Segments'
import { save } from '../team-rules'
import type { ListedRule } from './catalogue'
import { moveInWords, SEVERITY_MEANING, SEVERITY_WORDS } from './words'

type Strength = Severity | 'off'

/** Off, or how hard a rule speaks up; and whether the words or the customer's mood move it. */
export function HowHard({ listed: { rule, inForce } }: { listed: ListedRule }) {
  const strengths: readonly Strength[] = rule.severity === 'cue' ? ['off', 'cue'] : ['off', 'hint', 'warn', 'block']
  const chosen: Strength = inForce.enabled ? inForce.severity : 'off'
  const weighs = 'judge' in rule
  const mover = weighs ? 'the words and the customer’s mood' : 'the customer’s mood'
  const moves = [
    `${SEVERITY_WORDS[rule.severity]} as a rule`,
    ...(rule.moves ?? []).map(moveInWords),
    ...(weighs ? ['louder or milder where the words are'] : []),
  ]
  const locked = useLocked()
  const change = (override: RuleOverride, words: string) =>
    void save((set) => overrideRule(set, rule, override), `${rule.title}: ${words}`)

  const choose = (strength: Strength) => {
    if (strength === 'off') change({ enabled: false }, 'off')
    else if (strength === 'cue') change({ enabled: true }, 'on')
    // Going back to the built-in strength keeps words and mood in play.
    else if (strength === inForce.severity) change({ enabled: true }, SEVERITY_WORDS[strength].toLowerCase())
    else if (strength === rule.severity)
      change({ enabled: true, severity: undefined }, SEVERITY_WORDS[strength].toLowerCase())
    else change({ enabled: true, severity: strength }, SEVERITY_WORDS[strength].toLowerCase())
  }

  return (
    <>
      <h3>How hard</h3>
      <Segments
        legend="How hard"
        legendHidden
        choices={strengths.map((value) => ({ value, words: wordsOf(value) }))}
        chosen={chosen}
        onChoose={choose}
      />
      <p class="dim small under">{chosen === 'off' ? 'Looked for nowhere.' : SEVERITY_MEANING[chosen]}</p>
      {movesByItself(rule) && inForce.enabled && rule.severity !== 'cue' && (
        <label class="check">
          <input
            type="checkbox"
            checked={inForce.moves}
            disabled={locked}
            onChange={(event) =>
              event.currentTarget.checked
                ? change({ severity: undefined }, `moves with ${mover}`)
                : change({ severity: rule.severity as Exclude<Severity, 'cue'> }, 'always the same')
            }
          />
          <span>
            Moves with {mover}: {moves.join('; ')}.
          </span>
        </label>
      )}
    </>
  )
}

function wordsOf(strength: Strength): string {
  if (strength === 'off') return 'Off'
  return strength === 'cue' ? 'On' : SEVERITY_WORDS[strength]
}
