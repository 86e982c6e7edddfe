// Text that a spreadsheet could take for a formula, and text that is too long to be read.
import type { RowField } from '../../submission/row';
import type { Finding } from '../finding';
import { type AnyRowRule, onRow } from '../rule';

/** Characters beyond which a cell is shown shortened. */
export const LONGEST_TEXT = 2000;

const FREE_TEXT: readonly RowField[] = ['note', 'evidence', 'verifierNote', 'answer'];

export const textHazards: AnyRowRule = {
  name: 'text-hazards',
  scope: 'any row',
  judge: (row) => {
    const found: Finding[] = [];
    for (const field of FREE_TEXT) {
      const text = row.typed[field];
      if (typeof text !== 'string' || text === '') continue;
      if (text.length > LONGEST_TEXT) {
        found.push(onRow('text/too-long', row, field, { length: text.length, limit: LONGEST_TEXT }));
      } else if (looksLikeFormula(text)) found.push(onRow('text/formula-like', row, field, { found: text }));
    }
    return found.length > 0 ? found : 'holds';
  },
};

/** `=…`, `@…`, or `+` or `-` before a letter or bracket; a signed number is none. */
const looksLikeFormula = (text: string): boolean =>
  /^\s*(?:=\s*\S|@\s*[A-Za-z(+-]|[+-]\s*[A-Za-z(@=])/.test(text);
