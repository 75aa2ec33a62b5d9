import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { overrideRule, resetRule } from '../../../rule-set/edit'
import type { RuleOverride, RuleSet } from '../../../rule-set/types'
import { LockedPart } from '../../shared/LockedPart'
import { useLocked } from '../../shared/locked'
import { usePrepared } from '../prepared'
import { hashOf, route } from '../route'
import { save } from '../team-rules'
import type { ListedRule } from './catalogue'
import { Examples } from './Examples'
import { firstTry } from './examples'
import { HowHard } from './HowHard'
import { TryIt } from './TryIt'
import { previewBuiltIn } from './wordings/preview-wording'
import { WordingsEditor } from './wordings/WordingsEditor'

interface RuleDetailProps {
  readonly listed: ListedRule
  readonly ruleSet: RuleSet
}

/** Everything about one rule. */
export function RuleDetail({ listed, ruleSet }: RuleDetailProps) {
  const { rule, inForce } = listed
  const [tried, setTried] = useState(() => firstTry(rule))
  // What a rule that is off would do can be tried all the same.
  const tryWith = usePrepared(
    useMemo(
      () => (inForce.enabled ? ruleSet : overrideRule(ruleSet, rule, { enabled: true })),
      [inForce.enabled, ruleSet, rule],
    ),
  )
  const locked = useLocked()
  const changeWordings = (change: RuleOverride, words: string) =>
    void save((set) => overrideRule(set, rule, change), `${rule.title}: ${words}`)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // In a narrow window the list has just gone away, and the focus with it.
    if (route.value.rule === rule.id && document.activeElement === document.body) title.current?.focus()
  }, [rule.id])

  return (
    <article class="detail" aria-labelledby="rule-title">
      <a class="back" href={hashOf({ section: 'rules' })}>
        ‹ All rules
      </a>
      <h2 id="rule-title" class="title" ref={title} tabIndex={-1}>
        {rule.title}
      </h2>
      <p class="dim">{rule.why}</p>
      {rule.sources.length > 0 && (
        <details class="sources small">
          <summary>Where this comes from</summary>
          <ul class="bullets">
            {rule.sources.map((source) => (
              <li key={source.title}>
                {source.url ? (
                  <a href={source.url} target="_blank" rel="noreferrer">
                    {source.title}
                  </a>
                ) : (
                  source.title
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      <HowHard listed={listed} />
      <Examples rule={rule} ruleSet={tryWith} onTry={setTried} />
      <TryIt rule={rule} ruleSet={tryWith} off={!inForce.enabled} tried={tried} onChange={setTried} />
      <LockedPart>
        <WordingsEditor
          wordings={inForce.rewrites ?? rule.rewrites}
          whole={rule.severity === 'cue'}
          preview={(wording) => previewBuiltIn(rule, tryWith, wording)}
          onChange={(rewrites) => changeWordings({ rewrites }, 'wordings changed')}
          {...(inForce.rewrites && { onReset: () => changeWordings({ rewrites: undefined }, 'wordings as built in') })}
        />
      </LockedPart>
      <div class="actions">
        <button
          type="button"
          class="button"
          disabled={!inForce.changed || locked}
          onClick={() => void save((set) => resetRule(set, rule.id), `${rule.title}: as built in`)}
        >
          Reset this rule
        </button>
      </div>
    </article>
  )
}
