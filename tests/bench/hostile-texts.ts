/** A text of about so many characters. */
type Make = (length: number) => string;

const again =
  (piece: string): Make =>
  (length) =>
    piece.repeat(Math.ceil(length / piece.length));
const each =
  (piece: (i: number) => string): Make =>
  (length) => {
    const pieces: string[] = [];
    for (let size = 0; size < length; size += (pieces.at(-1) as string).length) pieces.push(piece(pieces.length));
    return pieces.join('');
  };

/** Texts that a careless rule takes more than linear time for: long runs, endless sentences, everything at once. */
export const hostileTexts: readonly (readonly [name: string, make: Make])[] = [
  ['open brackets', again('(')],
  ['brackets', again('(A) ')],
  ['digits', again('1')],
  ['numbered', again('1.2.')],
  ['years', again('2021 ')],
  ['capitals', again('A')],
  ['capital words', again('Aa Bb ')],
  ['one letter', again('e')],
  ['hyphens', again('a-')],
  ['commas', again(', ')],
  ['quotation marks', again('“')],
  ['combining marks', again('a\u0301\u0323')],
  ['soft hyphens', again('a\u00ad')],
  ['no-break spaces', again('\u00a0.')],
  ['undertakings', again('The Commission will propose ')],
  ['toezeggingen', again('De Commissie zal voorstellen om ')],
  ['requests', again('calls on the Commission to act and the Member States to pay ')],
  ['bodies', again('the Commission and the Council, ')],
  ['dates', again('by the end of 2025 ')],
  ['spelled out', again('European Union (EU) ')],
  ['definitions', again('‘x’ means a thing that ')],
  ['copulas', again('Europol is an agency that is a ')],
  ['abbreviations', each((i) => `European Thing ${i} Agency (ET${i}A) is new. `)],
  ['pointers', again('See the list below.\n\n')],
  ['questions', again('What is Empact?\n\n')],
  ['items', again('The Commission will:\n\n• propose a law by 2025;\n\n• review it.\n\n')],
];
