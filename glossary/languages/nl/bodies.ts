import type { BodyNames } from '../../actions/find-bodies.ts';

export const dutchBodies: BodyNames = {
  noun: /(?:agentschap|autoriteit|autoriteiten|bureau|comité|netwerk|forum|platform|groep|taskforce|dienst|instituut|instelling|instantie|orgaan|centrum|secretariaat|voorzitterschap|delegatie|ombudsman|panel|alliantie|academie|assemblee|hof|rechtbank|tribunaal|bank|ministerie|stichting|vereniging|federatie|organisatie|consortium|college|korps|coördinator|toezichthouder|vertegenwoordiger|gezant|commissaris|inspectie|directoraat(?:-generaal)?|eenheid|raad|commissie)$/u,
  joints: new Set('van voor inzake en de het der des tegen'.split(' ')),
};
