import { checkRule } from '../types'

export default checkRule({
  id: 'heat-pause',
  family: 'escalate',
  title: 'A moment to breathe',
  why: 'Sounds like a hard one: keep this draft, take twenty seconds, or let a colleague look before it goes out.',
  sources: [
    { title: 'Turning a bad call good: take a deep breath (seed 001)' },
    {
      title: 'Chang, Schluger & Danescu-Niculescu-Mizil 2022, Thread With Caution',
      url: 'https://www.cs.cornell.edu/~cristian/Thread_With_Caution.html',
    },
  ],
  severity: 'cue',
  rewrites: [],
  check: ({ phraseFindings, context, sentences }) => {
    let hot = 0
    let blocks = 0
    for (const { family, severity } of phraseFindings) {
      if (severity === 'block' && (family === 'inflame' || family === 'close-the-door')) blocks++
      if (family === 'inflame' && (severity === 'block' || severity === 'warn')) hot++
    }
    if (hot < 2 && !(blocks > 0 && (context.anger >= 2 || context.abuse))) return []
    return [{ start: 0, end: 0, shown: sentences[0]?.text ?? '' }]
  },
  examples: {
    bad: [
      {
        customer: 'THIS IS THE WORST SERVICE EVER!! Third time asking, you are useless.',
        reply: 'As I ALREADY said, you should have read the terms!!',
      },
      {
        customer: 'This is ridiculous, I am furious!!',
        reply: "You're wrong, and I don't appreciate your tone.",
      },
      { customer: 'This is a disgrace and a scam!!', reply: "That's a lie and you know it." },
      {
        customer: 'Really annoying that my parcel is late.',
        reply: "Calm down. It's not a big deal. Obviously it takes time.",
      },
      {
        customer: 'Worst company ever, absolute joke, never again!!',
        reply: 'If you do not like it, take your business elsewhere.',
      },
      { customer: 'You useless idiots!!', reply: 'You are the idiot here. Mind your language.' },
    ],
    ok: [
      { customer: 'THIS IS THE WORST SERVICE EVER!! I am furious.', reply: "I'm sorry. I've refunded it." },
      { customer: 'How do I reset it?', reply: 'You need to restart it.' },
      {
        customer: 'Ridiculous, pathetic, useless!!',
        reply: "Unfortunately it's sold out. I can order it for Monday.",
      },
      {
        customer: 'Really fed up, this is a joke!!',
        reply: 'I am sorry about this. We will get back to you as soon as possible.',
      },
      {
        customer: 'You useless idiots!!',
        reply: 'I want to put this right, and I can as long as we leave out personal remarks.',
      },
      { customer: 'Which one is nicer?', reply: 'The blue one is nicer 😊' },
    ],
  },
})
