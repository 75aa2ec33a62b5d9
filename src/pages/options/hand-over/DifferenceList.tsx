import { useMemo, useState } from 'preact/hooks'
import { unreadableRules } from '../../../engine/analyze'
import { AREAS, type Area, type Difference, differences } from '../../../rule-set/differences'
import type { RuleSet } from '../../../rule-set/types'
import { builtInOf, countInWords, taking } from './chosen'

interface DifferenceListProps {
  /** What is in force. */
  readonly from: RuleSet
  /** What could be taken over. */
  readonly to: RuleSet
  readonly locked: boolean
  readonly onTake: (edit: (ruleSet: RuleSet) => RuleSet, count: number) => void
  /** Absent where there is nothing to turn down. */
  readonly onDecline?: () => void
}

const AREA_NAMES: Readonly<Record<Area, string>> = {
  rules: 'Built-in rules',
  ours: 'Our rules',
  words: 'Words that are never flagged',
  avoided: 'Words that we do not use',
  goodwill: 'What agents may offer',
  crisis: 'Help for customers in danger',
  places: 'Differences by place',
  settings: 'Settings',
}

/** More than this of one kind are folded up at first. */
const MANY = 40

/** What differs between two rule sets, each to be taken or left. */
export function DifferenceList({ from, to, locked, onTake, onDecline }: DifferenceListProps) {
  const all = useMemo(() => differences(from, to, builtInOf), [from, to])
  const unreadable = useMemo(() => unreadableRules(to), [to])
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = all.filter(({ id }) => !left.has(id))
  const leave = (ids: readonly string[], leaving: boolean) =>
    setLeft((before) => {
      const after = new Set(before)
      for (const id of ids) leaving ? after.add(id) : after.delete(id)
      return after
    })

  if (all.length === 0) {
    return (
      <p role="status" class="dim">
        It says just what is in force here. Nothing to take over.
      </p>
    )
  }
  return (
    <div class="differences">
      <p role="status">{countInWords(all.length, 'difference')} from what is in force here.</p>
      {unreadable.length > 0 && (
        <div class="faults">
          <p>
            {unreadable.length === 1 ? 'One of its rules cannot' : `${unreadable.length} of its rules cannot`} be read
            and would do nothing:
          </p>
          <ul class="bullets">
            {unreadable.slice(0, 5).map(({ rule, reason }) => (
              <li key={rule}>
                <code>{rule}</code> {reason}
              </li>
            ))}
          </ul>
        </div>
      )}
      {AREAS.map((area) => {
        const members = all.filter((each) => each.area === area)
        return members.length > 0 && <AreaOf key={area} area={area} members={members} left={left} onLeave={leave} />
      })}
      <div class="actions">
        <button
          type="button"
          class="button main"
          disabled={locked || chosen.length === 0}
          onClick={() => onTake(taking(to, all, chosen, from), chosen.length)}
        >
          {chosen.length === all.length ? 'Take all of it' : `Take ${chosen.length} of ${all.length}`}
        </button>
        {onDecline && (
          <button type="button" class="button" onClick={onDecline}>
            Leave it
          </button>
        )}
      </div>
    </div>
  )
}

interface AreaProps {
  readonly area: Area
  readonly members: readonly Difference[]
  readonly left: ReadonlySet<string>
  readonly onLeave: (ids: readonly string[], leaving: boolean) => void
}

function AreaOf({ area, members, left, onLeave }: AreaProps) {
  const [open, setOpen] = useState(members.length <= MANY)
  const taken = members.filter(({ id }) => !left.has(id)).length
  return (
    <fieldset class="area">
      <legend>{AREA_NAMES[area]}</legend>
      {members.length > 3 && (
        <label class="check">
          <input
            type="checkbox"
            checked={taken === members.length}
            indeterminate={taken > 0 && taken < members.length}
            onChange={(event) =>
              onLeave(
                members.map(({ id }) => id),
                !event.currentTarget.checked,
              )
            }
          />
          <span>All {members.length.toLocaleString('en')}</span>
        </label>
      )}
      {!open && (
        <button type="button" class="as-link" onClick={() => setOpen(true)}>
          Show each of them
        </button>
      )}
      {open && (
        <ul>
          {members.map(({ id, words }) => (
            <li key={id}>
              <label class="check">
                <input
                  type="checkbox"
                  checked={!left.has(id)}
                  onChange={(event) => onLeave([id], !event.currentTarget.checked)}
                />
                <span>{words}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  )
}
