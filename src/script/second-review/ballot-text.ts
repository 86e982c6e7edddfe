// A vote as people read it in a cell: the state, the values of a correction, the reason and the note, a line each.
import { readDecisionText } from '../../domain/decision/decision-text';
import { readReasonCode, reasonLabel } from '../../domain/decision/reasons';
import { DECISION_WORDS } from '../../domain/decision/state';
import type { Ballot } from '../../domain/second-review/review';
import { cellText } from '../../domain/table/cell';

/** `''` where nobody has voted. */
export const ballotText = (ballot: Ballot | null): string => {
  if (ballot === null) return '';
  const said = readDecisionText(ballot.text, ballot.by);
  const reason = readReasonCode(said.reasonCode);
  const lines: readonly (readonly [string, string])[] = [
    ['Jawaban', cellText(said.verifiedAnswer)],
    ['Pembilang', cellText(said.verifiedNumerator)],
    ['Penyebut', cellText(said.verifiedDenominator)],
    ['Alasan', reason ? reasonLabel(reason) : said.reasonCode],
    ['Catatan', said.note],
  ];
  return [
    DECISION_WORDS[said.state],
    ...lines.flatMap(([name, says]) => (says === '' ? [] : [`${name}: ${says}`])),
  ].join('\n');
};
