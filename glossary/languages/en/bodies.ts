import type { BodyNames } from '../../actions/find-bodies.ts';

export const englishBodies: BodyNames = {
  noun: /^(?:agency|authority|authorities|office|centre|center|board|(?:sub)?committee|network|forum|platform|group|task-?force|bureau|institute|institution|observatory|secretariat|presidency|delegation|ombudsman|panel|alliance|academy|assembly|court|tribunal|bank|ministry|foundation|association|federation|organi[sz]ation|consortium|college|corps|hub|coordinators?|co-ordinator|supervisor|representative|envoy|commissioner|inspectorate|directorate(?:-general)?|service|unit|council|commission|undertaking|force)$/u,
  joints: new Set('of for on and the against de'.split(' ')),
};
