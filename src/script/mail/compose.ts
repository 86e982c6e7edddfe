// The messages to coordinators: who gets one, about which regions, and what tells two of them apart.
import { daysBetween } from '../../domain/collection/day';
import type { Evaluation } from '../../domain/evaluation/evaluate';
import { readAddresses } from '../../domain/region/addresses';
import { canonical } from '../../domain/text/canonical';
import { sha256 } from '../../domain/text/sha256';
import { rank } from '../../domain/validation/finding';
import type { Assessment } from '../assess';
import { keptOf } from '../sheets/kept-summaries';
import type { Letter, RegionLine } from './letter';
import { renderHtml, renderText } from './render';

export interface Message {
  /** Equal for the same content to the same people. */
  readonly key: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
  readonly plain: string;
  /** Numbers of the summaries it links to, for the next message to compare with. */
  readonly numbers: readonly string[];
}

/**
 * A message for each set of coordinator addresses in Wilayah, in their order. `sentBefore` gives the summary numbers of
 * the last message sent to an address list; `today` is `yyyy-MM-dd`; `trailHead` stands in each, and makes no message another. Regions without a usable address are in none (their
 * finding says so).
 */
export const composeMessages = (
  assessment: Assessment,
  codes: readonly string[],
  sentBefore: (to: string) => readonly string[],
  today: string,
  trailHead: string,
): readonly Message[] => {
  const groups = new Map<string, RegionLine[]>();
  for (const evaluation of assessment.evaluations) {
    if (codes.length > 0 && !codes.includes(evaluation.region.code)) continue;
    const to = readAddresses(evaluation.region.coordinator)?.join(', ');
    if (to) groups.set(to, [...(groups.get(to) ?? []), regionLine(assessment, evaluation)]);
  }
  return [...groups].map(([to, lines]) =>
    composeMessage(assessment, to, lines, sentBefore(to), today, trailHead),
  );
};

const composeMessage = (
  assessment: Assessment,
  to: string,
  lines: readonly RegionLine[],
  sent: readonly string[],
  today: string,
  trailHead: string,
): Message => {
  const { book, text } = assessment;
  const province = [...new Set(lines.map(({ evaluation }) => evaluation.region.province))].join(', ');
  const letter: Letter = {
    trailHead,
    lines,
    province,
    daysLeft: book.settings.deadline === '' ? null : daysBetween(today, book.settings.deadline),
    news: lines.filter(({ number }) => number !== '' && !sent.includes(number)),
    late: lines.filter(({ evaluation }) => evaluation.completeness < 100),
  };
  const content = lines.map(({ evaluation, errors, warnings, number }) => [
    evaluation.region.code,
    evaluation.completeness,
    evaluation.verified.final,
    evaluation.provisional,
    evaluation.status,
    errors,
    warnings,
    number,
  ]);
  return {
    key: sha256(
      canonical([to, book.instrument.hash, book.settings.awardYear, book.settings.deadline, content]),
    ),
    to: to.split(', '),
    subject: text.message.subject(province, book.settings.awardYear).replace(/\s+/g, ' '),
    html: renderHtml(book, text, letter),
    plain: renderText(book, text, letter),
    numbers: lines.flatMap(({ number }) => (number === '' ? [] : [number])),
  };
};

const regionLine = ({ book, byRegion }: Assessment, evaluation: Evaluation): RegionLine => {
  const ranks = (byRegion.get(evaluation.region.code) ?? []).map(({ finding }) => rank(finding.severity));
  const { number, url } = keptOf(book, evaluation.region.row);
  return {
    evaluation,
    errors: ranks.filter((one) => one === 0).length,
    warnings: ranks.filter((one) => one === 1).length,
    number,
    url,
  };
};
