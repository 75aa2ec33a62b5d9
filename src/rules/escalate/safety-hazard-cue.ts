import { checkRule } from '../types'

export default checkRule({
  id: 'safety-hazard-cue',
  family: 'escalate',
  scope: 'customer',
  title: 'Somebody may be in danger',
  why: 'Fire, shock, injury or poison: first ask whether everyone is safe and tell them to stop using it; report it inside your company, then serve.',
  sources: [{ title: 'In-depth exploration of complaint handling, high-stakes complaints (seed 002)' }],
  severity: 'cue',
  rewrites: [
    'Please stop using it and unplug it if you can do so safely. Is anyone hurt? I have told our safety team, and [name] will call you by [time].',
    'First of all: is everyone all right? Please keep away from it for now. I have reported it to our safety team, and [name] will call you by [time].',
    'I am so sorry. Is anyone hurt? Please do not use it again, and keep it with its packaging: [name] from our safety team will call you by [time].',
  ],
  check: ({ context }) =>
    context.danger.safety === undefined ? [] : [{ start: 0, end: 0, shown: context.danger.safety }],
  examples: {
    bad: [
      'The charger caught fire on my desk',
      'My son nearly choked on the cap',
      'It gave me an electric shock',
      'The battery is swollen and smoking',
      'I came out in hives after one use',
      "The ladder snapped and I'm in hospital",
      'there was a piece of glass in my salad',
      'the brakes failed on the way down the hill',
      'we can smell gas since your engineer left',
      'My daughter burned her hand on the handle',
      'whole family was sick after eating the chicken',
    ],
    ok: [
      'Is the fire sale still on?',
      "My Kindle Fire won't start",
      'Do you have it in smoke grey?',
      'I was shocked by the price',
      'The allergy-free pillow, is it washable?',
      'Hospital corners, how do I fold the sheet?',
      'Can I burn a CD with it?',
      'You cut off my internet',
      'I am sick of waiting',
      'The app keeps leaking my data allowance',
      'When can I get a doctor appointment?',
    ],
  },
})
