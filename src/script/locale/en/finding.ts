// Findings in English: what was found, and what to do about it.
import { reasonCodesFor } from '../../../domain/decision/reasons';
import { DECISION_WORDS } from '../../../domain/decision/state';
import { cut } from '../../../domain/text/cut';
import { formatPlain } from '../format';
import type { Text } from '../text';

const n = (value: number): string => formatPlain(value, 'en');
const quote = (text: string): string => `“${text.length > 80 ? `${cut(text, 80)}…` : text}”`;

const SIDES = { answer: 'answer', numerator: 'numerator', denominator: 'denominator' } as const;

export const finding: Text['finding'] = {
  'answer/blank': () => ({
    found: 'Not answered.',
    todo: 'Fill in the answer. If there are no data, write Tidak ada data and say why in Catatan.',
  }),
  'answer/word-not-allowed': ({ found }) => ({
    found: `${quote(found)} is no answer that this indicator knows.`,
    todo: 'Use the drop-down: Ada, Tidak ada, Tidak ada data or Tidak berlaku; for a ratio fill in numerator and denominator.',
  }),
  'answer/option-not-allowed': ({ found, letters }) => ({
    found: `${quote(found)} is none of the options.`,
    todo: `Choose one of the letters ${letters.join(', ')}.`,
  }),
  'number/unreadable': ({ found }) => ({
    found: `${quote(found)} cannot be read as a number.`,
    todo: 'Write the number alone, without a unit, such as 12,5. Zero is 0. If there are no data, write Tidak ada data.',
  }),
  'number/ambiguous': ({ found, readings }) => ({
    found: `${quote(found)} reads two ways: ${readings[0]} or ${readings[1]}.`,
    todo: 'Write it without a thousands separator (1234), or with a decimal comma that cannot be mistaken (1,23).',
  }),
  'ratio/side-missing': ({ side }) => ({
    found: `The ${SIDES[side]} is missing.`,
    todo: 'Fill in numerator and denominator; the value is computed from them.',
  }),
  'ratio/denominator-not-positive': ({ found }) => ({
    found: `The denominator is ${n(found)}; nothing can be divided by it.`,
    todo: 'It must be above 0. If there is nothing to count, write Tidak berlaku or Tidak ada data and say why.',
  }),
  'ratio/numerator-above-denominator': ({ numerator, denominator }) => ({
    found: `The numerator ${n(numerator)} exceeds the denominator ${n(denominator)}, of which it is a part.`,
    todo: 'Check both; they may be swapped, or from different sources or years.',
  }),
  'ratio/answer-typed': ({ found }) => ({
    found: `The answer cell holds ${quote(found)}, but this indicator is computed from its two sides.`,
    todo: 'Empty the answer cell; it is not used.',
  }),
  'value/fraction-for-percentage': ({ found }) => ({
    found: `The value is ${n(found)} percent. Is ${n(found * 100)} percent meant?`,
    todo: 'Percentages run from 0 to 100. Correct it if need be.',
  }),
  'value/percentage-for-fraction': ({ found }) => ({
    found: `The value is ${n(found)} where it lies between 0 and 1. Is ${n(found / 100)} meant?`,
    todo: 'Write it as a fraction between 0 and 1.',
  }),
  'value/out-of-range': ({ found, minimum, maximum }) => ({
    found: `The value ${n(found)} is outside what is possible (${minimum === null ? 'no lower bound' : `at least ${n(minimum)}`}, ${maximum === null ? 'no upper bound' : `at most ${n(maximum)}`}).`,
    todo: 'Check the number and its unit.',
  }),
  'value/far-from-peers': ({ found, median, peers, distance }) => ({
    found: `The value ${n(Number(found.toFixed(2)))} is far from ${peers} regions of its kind in the province (median ${n(Number(median.toFixed(2)))}; ${n(Number(distance.toFixed(1)))} times the usual spread).`,
    todo: 'A question, not a mistake: check number, unit and evidence; leave it if it is right.',
  }),
  'year/missing': ({ expected }) => ({
    found: 'The data year is missing.',
    todo: `Fill it in; data of ${expected} are assessed.`,
  }),
  'year/unreadable': ({ found, expected }) => ({
    found: `${quote(found)} is no year.`,
    todo: `Write four digits, such as ${expected}.`,
  }),
  'year/outside-period': ({ found, expected }) => ({
    found: `The data are of ${found}; those of ${expected} are assessed.`,
    todo: `Use data of ${expected}. If they are not out yet, say so in Catatan.`,
  }),
  'evidence/missing': () => ({ found: 'There is no evidence.', todo: 'Paste a link to the document.' }),
  'evidence/not-a-link': ({ found }) => ({
    found: `${quote(found)} is no link.`,
    todo: 'Paste the whole address, beginning with https://, as plain text.',
  }),
  'evidence/shared': ({ found, indicators }) => ({
    found: `The same link serves ${indicators.length} indicators (${indicators.join(', ')}): ${found}`,
    todo: 'Check that it proves them all; better point to the file or page for each.',
  }),
  'not-applicable/without-reason': () => ({
    found: 'Tidak berlaku without a reason.',
    todo: 'Say why in Catatan. Without a reason it counts as no data (0).',
  }),
  'not-applicable/not-allowed': () => ({
    found: 'Tidak berlaku, but this indicator applies to every region.',
    todo: 'Answer it, or write Tidak ada data. It now counts as no data (0).',
  }),
  'no-data/without-reason': () => ({
    found: 'Tidak ada data without a reason.',
    todo: 'Say why in Catatan, for instance which office holds the data.',
  }),
  'region/unknown': ({ found }) => ({
    found:
      found === ''
        ? 'The region code is blank.'
        : `The region code ${quote(found)} is not in the table Wilayah.`,
    todo: 'Check the code (as in 73.71) or add the region to Wilayah. The row does not count.',
  }),
  'region/code-converted': ({ found, recognised }) => ({
    found: `The region code became a number, a date or something else (${quote(found)}); recognised as ${recognised}.`,
    todo: `Format the cell as plain text and write ${recognised} again.`,
  }),
  'region/twice': ({ found, first }) => ({
    found: `The region code ${found} stands in row ${first} of Wilayah already.`,
    todo: 'Delete one of the rows; the first is used.',
  }),
  'region/code-unreadable': ({ found }) => ({
    found: found === '' ? 'The region code is blank.' : `${quote(found)} is no region code.`,
    todo: 'Write the code as text, such as 73.71. The row is not used.',
  }),
  'indicator/unknown': ({ found }) => ({
    found: found === '' ? 'The indicator code is blank.' : `The instrument has no indicator ${quote(found)}.`,
    todo: 'Check the code in the tab Indikator. The row does not count.',
  }),
  'answer/changed-after-decision': ({ found }) => ({
    found: `The region changed its answer after the decision. ${found}`,
    todo: 'Check it once more, then choose a Status Verifikasi.',
  }),
  'sheet/trouble': ({ found }) => ({
    found: `The sheet of this region: ${found}`,
    todo: 'Settle it, then run KKPHAM › Region sheets › Collect answers.',
  }),
  'officer/address-unusable': ({ found }) => ({
    found: `Officer's e-mail ${quote(found)} is no address.`,
    todo: 'Write the address; several are separated by commas. Without it the sheet cannot be shared.',
  }),
  'row/duplicate': ({ first, same }) => ({
    found: `Row ${first} answers this indicator already${same ? ', with the same content' : ', with other content'}.`,
    todo: same
      ? 'Delete one of the rows.'
      : 'Decide which is right and delete the other. While they differ neither counts.',
  }),
  'row/missing': ({ indicators }) => ({
    found: `No row for ${indicators.length} indicators: ${indicators.slice(0, 12).join(', ')}${indicators.length > 12 ? ', …' : ''}`,
    todo: 'Run KKPHAM › Prepare the book; missing rows are added, others not touched.',
  }),
  'endorsement/missing': ({ endorsement }) => ({
    found: `Endorsement missing: ${{ office: 'offices (OPD)', regencySecretary: 'secretary (Sekda) of the regency or city', provinceSecretary: 'secretary (Sekda) of the province' }[endorsement]}.`,
    todo: 'Fill in the date or a link to the letter in Wilayah.',
  }),
  'bonus/unreadable': ({ found }) => ({
    found: `The bonus ${quote(found)} cannot be read as a number.`,
    todo: 'Write the number alone, or leave it blank. It now counts as 0.',
  }),
  'bonus/out-of-range': ({ found, maximum }) => ({
    found: `The bonus is ${n(found)}; the instrument allows 0 to ${n(maximum)}.`,
    todo: 'Correct it. It now counts as 0.',
  }),
  'last-year/unreadable': ({ found }) => ({
    found: `Last year's value ${quote(found)} is no number from 0 to 100.`,
    todo: 'Correct it, or leave it blank; no comparison is shown.',
  }),
  'coordinator/address-unusable': ({ found }) => ({
    found: found === '' ? 'The coordinator has no e-mail address.' : `${quote(found)} is no e-mail address.`,
    todo: 'Write the address; separate several by commas. Without it the region is in no message.',
  }),
  'decision/unknown-word': ({ found }) => ({
    found: `The verification status ${quote(found)} is not known.`,
    todo: 'Choose from the list: Belum diperiksa, Sesuai, Dikoreksi, Tidak didukung bukti, Dikembalikan or Tidak berlaku.',
  }),
  'decision/step-refused': ({ from, found }) => ({
    found: `${quote(DECISION_WORDS[from])} cannot become ${quote(found)} at once.`,
    todo: 'First set it back to Belum diperiksa with Kode Alasan and Catatan Verifikator, record that, then decide.',
  }),
  'decision/unreasoned': ({ state, found }) => ({
    found: `The decision ${quote(DECISION_WORDS[state])} has no reason yet${found === '' ? '' : `; the code ${quote(found)} does not fit, the note is blank, or it is still the reason of the decision before`}.`,
    todo: `Fill in Catatan Verifikator and choose Kode Alasan: ${reasonCodesFor(state).join('; ')}.`,
  }),
  'decision/correction-unusable': () => ({
    found: 'The status is Dikoreksi, but the verified answer is blank or unusable.',
    todo: 'Fill in the verified answer, or its numerator and denominator.',
  }),
  'decision/verifier-unknown': ({ found }) => ({
    found: `${quote(found)} in the column Verifikator is nobody of the tab Pengguna.`,
    todo: 'Write the name or address as the tab Pengguna has it. Who decided stands in Diputuskan Oleh.',
  }),
  'decision/not-applicable-refused': () => ({
    found:
      'Decided Tidak berlaku without a note of the verifier, or on an indicator that applies to every region.',
    todo: 'Say why in Catatan Verifikator, or choose another status. It now counts as no data (0).',
  }),
  'text/formula-like': ({ found }) => ({
    found: `The text looks like a formula: ${quote(found)}. It is kept and shown as plain text.`,
    todo: 'Write it as a sentence if that was not meant.',
  }),
  'text/too-long': ({ length, limit }) => ({
    found: `The text has ${n(length)} characters; the summary shows ${n(limit)}.`,
    todo: 'Shorten it, and move the detail to the evidence.',
  }),
  'document/placeholder-unfilled': ({ placeholders }) => ({
    found: `The summary's template has placeholders nobody knows: ${placeholders.join(', ')}`,
    todo: 'Remove or correct them in the template document.',
  }),
  'rule/broken': ({ rule, message, times }) => ({
    found: `The rule ${rule} broke ${n(times)} times: ${message}`,
    todo: 'Tell the maintainer. The other rules were checked.',
  }),
};
