import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { aloneIn, checkOwnRule } from '../../../../engine/own-rule/check-own-rule'
import { everydaySentences } from '../../../../engine/own-rule/everyday'
import { ownRuleId, removeOwnRule, saveOwnRule } from '../../../../rule-set/edit-own-rules'
import type { RuleSet, TeamRule } from '../../../../rule-set/types'
import { LockedPart } from '../../../shared/LockedPart'
import { Segments } from '../../../shared/Segments'
import { hashOf } from '../../route'
import { save } from '../../team-rules'
import type { Tried } from '../examples'
import { TryIt } from '../TryIt'
import { previewOwn } from '../wordings/preview-wording'
import { WordingsEditor } from '../wordings/WordingsEditor'
import { SEVERITY_MEANING, SEVERITY_WORDS } from '../words'
import { EverydayReach } from './EverydayReach'
import { OwnSentences } from './OwnSentences'
import { draftOf, dropDraft, EMPTY_RULE, keepDraft, NEW_RULE, sentenceOf, withPhrase } from './own-draft'
import { PatternEditor } from './PatternEditor'
import { PhraseField } from './PhraseField'
import { RuleName } from './RuleName'
import './own.css'

const STRENGTHS = (['hint', 'warn', 'block'] as const).map((value) => ({ value, words: SEVERITY_WORDS[value] }))

interface OwnRuleProps {
  readonly ruleSet: RuleSet
  /** As it is stored; `undefined` for one that is just being written. */
  readonly saved: TeamRule | undefined
}

/** A rule of the team's own: typed as a phrase, seen at work at once, saved when all its sentences hold. */
export function OwnRule({ ruleSet, saved }: OwnRuleProps) {
  const key = saved?.id ?? NEW_RULE
  const changed = draftOf(key)
  const rule = changed ?? saved ?? EMPTY_RULE
  const change = (next: TeamRule) => keepDraft(key, next)
  const beside = useWithoutOwn(ruleSet)
  const check = useMemo(() => checkOwnRule(rule, beside), [rule, beside])
  const tryWith = aloneIn(beside, rule)
  const [typed, setTyped] = useState<Tried>()
  const tried = typed ?? { reply: rule.phrase ? sentenceOf(rule.phrase) : (rule.examples.bad[0] ?? ''), messages: [] }
  const page = useRef<HTMLElement>(null)
  useEffect(() => {
    page.current?.querySelector<HTMLElement>(saved ? '.title' : '.phrase')?.focus()
    // Read before the first key, which would else have to wait for it.
    const idle = requestIdleCallback(() => everydaySentences())
    return () => cancelIdleCallback(idle)
  }, [])

  const keep = async () => {
    const id = saved?.id ?? ownRuleId(ruleSet, rule.phrase?.words ?? rule.title)
    const named = { ...rule, id, title: rule.title.trim() || 'A pattern of ours' }
    await save((set) => saveOwnRule(set, named), `${named.title}: ${saved ? 'changed' : 'added'}`)
    dropDraft(key)
    location.hash = hashOf({ section: 'rules', rule: id })
  }
  const remove = () => {
    dropDraft(key)
    location.hash = hashOf({ section: 'rules' })
    if (saved) void save((set) => removeOwnRule(set, saved.id), `${saved.title}: removed`)
  }

  return (
    <article class="detail own" aria-labelledby="rule-title" ref={page}>
      <a class="back" href={hashOf({ section: 'rules' })}>
        ‹ All rules
      </a>
      <h2 id="rule-title" class="title" tabIndex={-1}>
        {saved ? saved.title : 'A phrase of ours'}
      </h2>
      <LockedPart>
        {rule.phrase ? (
          <PhraseField phrase={rule.phrase} onChange={(part) => change(withPhrase(rule, part))} />
        ) : (
          <p class="dim">This rule is written as a pattern, further down.</p>
        )}
      </LockedPart>
      <TryIt rule={rule} ruleSet={tryWith} off={saved?.enabled === false} tried={tried} alone onChange={setTyped} />
      <LockedPart>
        <KeepSentence rule={rule} text={tried.reply.trim()} onChange={change} />
        {check.reach && <EverydayReach reach={check.reach} />}
        <h3>How hard</h3>
        <Segments
          legend="How hard"
          legendHidden
          choices={STRENGTHS}
          chosen={rule.severity}
          onChoose={(severity) => change({ ...rule, severity })}
        />
        <p class="dim small under">{SEVERITY_MEANING[rule.severity]}</p>
        <WordingsEditor
          wordings={rule.rewrites}
          preview={(wording) => previewOwn(rule, beside, wording)}
          onChange={(rewrites) => change({ ...rule, rewrites })}
        />
        <OwnSentences rule={rule} check={check} onChange={(examples) => change({ ...rule, examples })} />
        <RuleName rule={rule} onChange={change} />
        <PatternEditor rule={rule} problems={check.patternProblems} onChange={change} />
        <div class="actions keep">
          <button
            type="button"
            class="button main"
            disabled={check.reasons.length > 0 || (saved !== undefined && changed === undefined)}
            aria-describedby="not-yet"
            onClick={() => void keep()}
          >
            {saved ? 'Save changes' : 'Add to our rules'}
          </button>
          {changed && (
            <button
              type="button"
              class="button"
              onClick={() => {
                dropDraft(key)
                setTyped(undefined)
              }}
            >
              {saved ? 'Discard changes' : 'Start again'}
            </button>
          )}
          {saved && (
            <button type="button" class="button" onClick={remove}>
              Remove this rule
            </button>
          )}
          <p id="not-yet" role="status" class="not-yet small">
            {(rule.phrase?.words || !rule.phrase) && check.reasons.map((reason) => <span key={reason}>{reason}</span>)}
          </p>
        </div>
      </LockedPart>
    </article>
  )
}

/** All but the team's own rules: the same object while nothing of it changed, so that a change of one rule tries no other anew. */
function useWithoutOwn(ruleSet: RuleSet): RuleSet {
  const rest = { ...ruleSet, rules: [] }
  return useMemo(() => rest, [JSON.stringify(rest)])
}

/** Keeps what stands in the tester as one of the rule's own sentences. */
function KeepSentence(props: {
  readonly rule: TeamRule
  readonly text: string
  readonly onChange: (rule: TeamRule) => void
}) {
  const { rule, text, onChange } = props
  const { bad, ok } = rule.examples
  const known = text === '' || bad.includes(text) || ok.includes(text)
  return (
    <div class="keep-sentence small">
      <button
        type="button"
        class="as-link"
        disabled={known}
        onClick={() => onChange({ ...rule, examples: { bad: [...bad, text], ok } })}
      >
        Keep: must be found
      </button>
      <button
        type="button"
        class="as-link"
        disabled={known}
        onClick={() => onChange({ ...rule, examples: { bad, ok: [...ok, text] } })}
      >
        Keep: must be left alone
      </button>
    </div>
  )
}
