import type { FrameRule } from '../../actions/grammar.ts';

/** English verb frames, tried in this order: passives with their infinitive before the bare modals. */
export const frames: readonly FrameRule[] = [
  // The body addressed is the subject of a passive; "will be invited to" asks just as "is invited to" does.
  {
    name: 'en-urged-passive',
    kind: 'subject',
    modality: 'urged',
    trigger:
      /\b(?:is|are|will be|should be) (?:(?:also|strongly|further|therefore) ){0,2}(?:urged|encouraged|exhorted)\b/iy,
  },
  {
    name: 'en-recommended-passive',
    kind: 'subject',
    modality: 'recommended',
    trigger: /\b(?:is|are) (?:also )?(?:recommended|advised) to\b/iy,
  },
  {
    name: 'en-invited-passive',
    kind: 'subject',
    modality: 'invited',
    trigger:
      /\b(?:is|are|will be) (?:(?:also|therefore|further|now) ){0,2}(?:invited|asked|requested|called (?:up)?on)\b/iy,
  },
  {
    name: 'en-required-passive',
    kind: 'subject',
    modality: 'shall',
    trigger: /\b(?:is|are|will be) (?:also )?(?:required|obliged|bound) to\b/iy,
  },
  {
    name: 'en-tasked-passive',
    kind: 'subject',
    modality: 'shall',
    trigger: /\b(?:is|are|will be) (?:also )?(?:tasked|charged|entrusted|mandated|instructed) (?:with|to)\b/iy,
  },
  {
    name: 'en-has-until',
    kind: 'subject',
    modality: 'shall',
    trigger: /\b(?:(?:now|then|also) )?(?:has|have|will have) (?:until|up to|till)\b/iy,
    completion: /^[^,;:]{0,60}\bto \p{Ll}+/iu,
  },
  {
    name: 'en-has-months',
    kind: 'subject',
    modality: 'shall',
    trigger: /\b(?:has|have|will have)\b/iy,
    completion:
      /^(?: now| then)?,?(?: as a rule,?)?(?: up to| a maximum of| another)? (?:\d+|one|two|three|four|five|six|nine|twelve|eighteen|twenty-four) (?:days|weeks|months|years)(?: [^,;:.]{0,60}?)? to (?!come|go|date)\p{Ll}+/iu,
  },
  // The body addressed is the object of an active verb.
  {
    name: 'en-urges',
    kind: 'addressed',
    modality: 'urged',
    trigger: /\b(?:strongly )?(?:urges?|encourages?|exhorts?)\b/iy,
    completion: /\bto\b/iu,
  },
  {
    name: 'en-calls-on',
    kind: 'addressed',
    modality: 'invited',
    trigger: /\b(?:calls?|calling)(?:,(?: \p{L}{1,20}){1,3},)? (?:again |once more |therefore )?(?:up)?on\b/iuy,
    completion: /\bto\b|\bfor\b/iu,
  },
  {
    name: 'en-invites',
    kind: 'addressed',
    modality: 'invited',
    trigger: /\b(?:invites?|asks?|requests?)\b/iy,
    completion: /\bto\b/iu,
  },
  { name: 'en-recommends', kind: 'addressed', modality: 'recommended', trigger: /\brecommends?\b/iy },
  {
    name: 'en-recommended-that',
    kind: 'addressed',
    modality: 'recommended',
    trigger: /\bit is (?:also |strongly |therefore )?(?:recommended|suggested|advisable) that\b/iy,
  },
  {
    name: 'en-requests-that',
    kind: 'addressed',
    modality: 'invited',
    trigger: /\b(?:requests?|asks?|demands?|insists?) that\b/iy,
  },
  {
    name: 'en-expects',
    kind: 'addressed',
    modality: 'invited',
    trigger: /\b(?:expects?|would like)\b/iy,
    completion: /\bto\b/iu,
    ofBodies: true,
  },
  {
    name: 'en-tasks',
    kind: 'addressed',
    modality: 'shall',
    trigger: /\b(?:tasks?|mandates?|instructs?|charges?|obliges?|requires?)\b/iy,
    completion: /\bto\b|\bwith\b/iu,
  },
  {
    name: 'en-for-to',
    kind: 'task',
    modality: 'invited',
    trigger: /\bit (?:is|will(?: then| now)? be) (?:now |then |therefore |also |in turn )?(?:for|up to)\b/iy,
    completion: /\bto\b/iu,
  },
  // The actor is the subject.
  {
    name: 'en-intends',
    kind: 'subject',
    modality: 'will',
    force: 'hedged',
    trigger: /\bintends? to\b/iy,
  },
  {
    name: 'en-plans',
    kind: 'subject',
    modality: 'will',
    trigger:
      /\b(?:plans?|commits?|undertakes?|pledges?|promises|agrees?|decides?|resolves?) (?:itself |themselves )?to\b/iy,
  },
  {
    name: 'en-promised',
    kind: 'subject',
    modality: 'will',
    reported: true,
    trigger:
      /\b(?:(?:has|have) (?:(?:also|already|recently|since) )?(?:agreed|undertaken|pledged|promised|vowed|committed(?: itself| themselves)?(?= to\b))|undertook|pledged|vowed|promised|committed (?:itself|themselves))\b/iy,
    completion: /^[^;:]{0,60}?\bto (?!the |an? |its |their |this |these |those )\p{Ll}{2,}/iu,
  },
  {
    name: 'en-would',
    kind: 'subject',
    modality: 'will',
    reported: true,
    afterReport: true,
    trigger: /\bwould\b(?! like)/iy,
  },
  {
    name: 'en-intention',
    kind: 'subject',
    modality: 'will',
    trigger: /\b(?:intentions?|commitments?|pledges?|promises?) to\b/iy,
  },
  { name: 'en-going-to', kind: 'subject', modality: 'will', trigger: /\b(?:is|are) (?:going|set|due) to\b/iy },
  {
    name: 'en-aims',
    kind: 'subject',
    modality: 'will',
    force: 'hedged',
    trigger: /\b(?:aims?|seeks?|hopes?|wants?|strives?|endeavours?) to\b|\bwould like to\b/iy,
  },
  {
    name: 'en-committed',
    kind: 'subject',
    modality: 'will',
    trigger: /\b(?:is|are|remains?) (?:fully |firmly |strongly )?(?:committed|determined|resolved) to\b/iy,
  },
  {
    name: 'en-expected',
    kind: 'subject',
    modality: 'will',
    force: 'hedged',
    trigger: /\b(?:is|are) expected to\b/iy,
  },
  {
    name: 'en-proposing',
    kind: 'subject',
    modality: 'proposed',
    trigger: /\b(?:is|are) (?:also |now |today )?proposing\b/iy,
  },
  { name: 'en-proposes', kind: 'subject', modality: 'proposed', trigger: /\bpropos(?:es|e)\b/iy },
  { name: 'en-should', kind: 'subject', modality: 'recommended', trigger: /\bshould\b/iy },
  { name: 'en-shall', kind: 'subject', modality: 'shall', trigger: /\bshall\b|\bmust\b/iy },
  {
    name: 'en-has-to',
    kind: 'subject',
    modality: 'shall',
    trigger: /\b(?:has|have|needs?|will have|will need) to\b/iy,
  },
  { name: 'en-will', kind: 'subject', modality: 'will', trigger: /\bwill\b/iy },
  { name: 'en-is-to', kind: 'subject', modality: 'will', trigger: /\b(?:is|are) to\b/iy },
];
