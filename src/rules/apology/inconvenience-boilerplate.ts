import { repairAhead, repairIn } from '../repair-ahead'
import { phraseRule } from '../types'

const PLANNED = /\b(?:maintenance|planned|scheduled|upgrade|migration|downtime|renovation|works?|closed for)\b/
const HARMS =
  '(faff|upheaval|headache|headaches|runaround|run around|palaver|irritation|annoyance|disturbance|upset|aggravation|bother|distress|stress|frustration|confusion|inconvenience|inconveniences|inconvenienced|hassle|hassles|bother|trouble|troubles|disruption|disruptions|nuisance|difficulties|difficulty|discomfort)'

export default phraseRule({
  id: 'inconvenience-boilerplate',
  family: 'apology',
  title: 'Any inconvenience',
  why: '“Any inconvenience” doubts that harm was done and could be sent to anyone; customers hear a form letter.',
  sources: [
    {
      title: 'Cote, Why “sorry for any inconvenience” is killing your brand loyalty',
      url: 'https://jasoncote.co/why-sorry-for-any-inconvenience-is-killing-your-brand-loyalty-eak',
    },
    { title: 'Usedesk, Saying sorry', url: 'https://blog.usedesk.com/blog/saying-sorry' },
  ],
  severity: 'hint',
  priority: 3,
  patterns: [
    `(sorry|apologize|apologise|apologies|apology|regret|regrets|apologizing|apologized|pardon|forgive|excuse) .{0,7} (inconvenience|inconveniences|inconvenienced|inconveniencing) .{0,1} (caused|this|it|that|which|we|you)?`,
    `(sorry|apologize|apologise|apologies|apology|regret|regrets|apologizing|pardon|excuse) .{0,4} (any|all|whatever|possible|the) .{0,3} ${HARMS} .{0,4} (caused|cause|causing|experienced|faced|created|have|be|had)`,
    `(sorry|apologize|apologise|apologies|apology|regret|regrets) .{0,4} (any|all|whatever|possible) .{0,2} ${HARMS}`,
    '(inconvenience|inconveniences|inconvenienced) .{0,6} (regretted|regret|apologize|apologise|sorry|apologies|regrettable)',
    '(apologizes|apologises|apologized|regretting|regretful|apologetic|sorry|apologize|apologies|regret|regrets) .{0,8} (inconvenience|inconveniences|inconvenienced|inconvenient|disruption|disturbance|discomfort|disappointment|frustration|confusion)',
    '(understand|appreciate|realize|recognize|aware|know|acknowledge|see|accept|admit|imagine|thank|thanks|hope|trust|despite|given|due|with|minimize|reduce|ease) .{0,8} (inconvenience|inconveniences|inconvenient|inconvenienced|discomfort)',
    '(inconvenience|inconveniences|inconvenient|inconvenienced|discomfort|disruption) .{0,6} (understand|understanding|appreciate|appreciated|patience|cooperation|co operation|bear|pardon|excuse|forgive|sincerely|caused|occurred|occasioned|experienced|faced|arising|resulting|incurred|suffered|may|might)',
    '(any|all|whatever|possible) (inconvenience|inconveniences|inconvenienced|inconveniencing|trouble caused|hassle caused|distress caused|disruption caused|upset caused|delay caused|frustration caused|confusion caused)',
    '(inconvenience|inconveniences) (is|are|was|were) .{0,3} (regretted|regrettable|noted|unavoidable|appreciated)',
    `(any|all|whatever|possible|the) .{0,2} ${HARMS} .{0,6} (regretted|regrettable|regret|regrets|unintended|unintentional|lamented|deplored|pardoned|excused|forgiven)`,
    '^(sorry)? .{0,2} inconvenience .{0,3} $',
    '(sorry|apologies|apologize|regret) .{0,2} (for|about) (any|the|all|your|whatever) .{0,2} (trouble|hassle|bother|distress|upset|disruption|nuisance|annoyance|stress|frustration|confusion|discomfort|difficulty|difficulties|issues|problems) .{0,3} (caused|cause|experienced|faced|have|been|this|encountered|suffered|arisen|resulting)',
    '(thank|thanks|appreciate|grateful) .{0,3} (patience|understanding|cooperation|co operation|indulgence|forbearance) .{0,3} (during|at|in|while|through) .{0,3} (time|period|matter|disruption|outage|inconvenience)',
    'accept .{0,3} (apologies|apology|regrets) .{0,1} (for|on)?',
    '(our|my) (sincere|sincerest|deepest|heartfelt|humble|profound|utmost|deep) (apologies|apology|regrets|regret)',
    '(apologize|apologise|apologies) on behalf of',
    '(bear|bearing) with us (and|for|while|during|through)? .{0,3} (inconvenience|inconveniences)',
    `(sorry|apologies|apologize|apologise|regret|regrets|excuse) .{0,3} (for|about|the|any|all) .{0,3} ${HARMS} .{0,2} $`,
    '(patience|understanding|cooperation|co operation|forbearance|indulgence) .{0,2} (is|are|will be|would be|shall be) .{0,4} (appreciated|valued|requested|welcome|noted)',
    '(appreciate|thank|thanks|grateful|value|request|requesting|seek|ask) .{0,4} (patience|understanding|cooperation|co operation|forbearance) .{0,3}',
  ],
  unless: [
    'patience while i',
    '(avoid|prevent|without|no|spare|save|minimize) .{0,2} (inconvenience|hassle|bother|trouble)',
    'you .{0,2} (called|wrote) .{0,2} inconvenience',
    'trouble (shooting|shoot)',
    'accept your (apology|apologies)',
    '(sorry|apologize|apologise) (for|about) the trouble (with|logging|getting|finding|in)',
  ],
  judge(match, context) {
    if (
      context.known &&
      !context.complaint &&
      context.anger === 0 &&
      PLANNED.test(`${match.previous} ${match.sentence} ${match.next}`)
    )
      return null
    if (context.normalized.includes('inconvenien') && /inconvenien/.test(match.text)) return null
    if (!context.complaint) return undefined
    // Beside real content the phrase is a small thing; where it is all there is, it is the reply.
    const bare =
      repairAhead(match) === undefined && repairIn(match.before) === undefined && repairIn(match.previous) === undefined
    const specific = [...context.stems].some(
      (stem) => stem.length > 3 && `${match.before} ${match.after} ${match.previous} ${match.next}`.includes(stem),
    )
    const acts = /\b(?:we|i|our team|the team) (?:would|will|are|am|have|shall|can)\b|\bplease\b|\bkindly\b/.test(
      `${match.after} ${match.next}`,
    )
    return /inconvenien/.test(match.text) && bare && !specific && !acts && context.anger >= 2 ? 'warn' : 'hint'
  },
  rewrites: [
    'I’m sorry {sorryFor|that this cost you time}.',
    'I’m sorry about {issue|this}, and I’m putting it right.',
    'You shouldn’t have had to deal with {issue|this}, and I’m sorry.',
  ],
  examples: {
    bad: [
      'Sorry for the headache!',
      'Apologies for the trouble caused.',
      'We know how inconvenient this may be.',
      'We apologise for any inconvenience this may have caused.',
      'Sorry for the inconvenience.',
      'Please accept our sincere apologies for any inconvenience.',
      'We regret any trouble this may have caused you.',
      'Apologies for all inconveniences caused.',
      'I apologize for the inconvenience and thank you for your patience.',
      'The inconvenience caused is deeply regretted.',
      'We are sorry that you were inconvenienced.',
      'Kindly accept our apologies on behalf of the whole company.',
      'Apologies for whatever hassle this created.',
    ],
    ok: [
      "I know the second trip was hard on you, and I'm sorry.",
      "I'm sorry you missed the first day of term because of us.",
      "You called it an inconvenience; I'd call it a failure on our part.",
      'I apologise for sending the wrong charger.',
      'To avoid any inconvenience, pick a delivery slot here.',
      'The convenience store next door takes our parcels.',
      "I'm sorry about the £20 charge.",
      'It is no trouble at all.',
      'I am sorry for the trouble with the lid; a new one is on its way.',
      'We plan the works at night so that nobody is inconvenienced.',
      'I accept your apology, of course.',
    ],
  },
})
