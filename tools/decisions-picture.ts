// Draws the table of decisions that may follow on each other, for the README: docs/pictures/keputusan.svg.
import { writeFileSync } from 'node:fs';
import { DECISION_STATES, DECISION_WORDS } from '../src/domain/decision/state';
import { type Step, stepOf } from '../src/domain/decision/transitions';

export const PICTURE = 'docs/pictures/keputusan.svg';

const CELL = 118;
const HEAD = 150;
const ROW = 46;
const TOP = 92;

const LOOKS: Readonly<Record<Step, { readonly fill: string; readonly words: string }>> = {
  plain: { fill: '#d7ead7', words: 'boleh' },
  reasoned: { fill: '#fff2cc', words: 'kode + catatan' },
  never: { fill: '#f4b6b6', words: 'tidak' },
};

/** The picture as SVG: rows are what is recorded, columns what may follow. Equal for an equal table. */
export const decisionsPicture = (): string => {
  const width = HEAD + CELL * DECISION_STATES.length;
  const height = TOP + ROW * DECISION_STATES.length + 12;
  const cells = DECISION_STATES.flatMap((from, row) =>
    DECISION_STATES.map((to, column) => {
      const { fill, words } = LOOKS[stepOf(from, to)];
      const [x, y] = [HEAD + column * CELL, TOP + row * ROW];
      return `<rect x="${x}" y="${y}" width="${CELL - 2}" height="${ROW - 2}" fill="${fill}"/>${textAt(x + CELL / 2 - 1, y + ROW / 2 + 4, words)}`;
    }),
  );
  const columns = DECISION_STATES.map((to, column) =>
    textAt(HEAD + column * CELL + CELL / 2, TOP - 14, DECISION_WORDS[to], 'bold'),
  );
  const rows = DECISION_STATES.map((from, row) =>
    textAt(8, TOP + row * ROW + ROW / 2 + 4, DECISION_WORDS[from], 'bold', 'start'),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Arial, Helvetica, sans-serif" font-size="13" fill="#1c2b30">
<title>Keputusan verifikasi: dari mana ke mana</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${textAt(8, 26, 'Dari keputusan yang tercatat (baris) ke keputusan berikutnya (kolom)', 'bold', 'start')}
${textAt(8, 46, 'Jawaban yang berubah mengembalikan keputusan mana pun ke Belum diperiksa.', 'normal', 'start')}
${[...columns, ...rows, ...cells].join('\n')}
</svg>
`;
};

const textAt = (x: number, y: number, words: string, weight = 'normal', anchor = 'middle'): string =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" font-weight="${weight}">${words}</text>`;

if (process.argv[1]?.endsWith('decisions-picture.ts')) writeFileSync(PICTURE, decisionsPicture());
