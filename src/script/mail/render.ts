// A coordinator's message as HTML that reads on a phone without images, and as plain text.
import { isDraft } from '../../domain/instrument/instrument';
import { formatNumber } from '../locale/format';
import type { Text } from '../locale/text';
import type { Book } from '../sheets/read-book';
import { type Html, html, safeUrl } from './html';
import type { Letter, RegionLine } from './letter';
import { HEADING, MUTED, pageOf } from './page';

const CELL =
  'padding:8px 6px;border-top:1px solid #d5dee1;vertical-align:top;font-size:14px;line-height:1.35';

/** The whole page; every value is escaped. */
export const renderHtml = (book: Book, text: Text, letter: Letter): string => {
  const { message } = text;
  const { settings, instrument } = book;
  return pageOf(
    text.language,
    warnings(book, text),
    html`<p style="font-size:15px;margin:0 0 8px">${message.greeting}</p>
<p style="font-size:15px;margin:0 0 8px">${message.intro(letter.lines.length, letter.province, settings.awardYear)}</p>
<h2 style="${HEADING}">${message.news}</h2>
${list(newsLines(text, letter))}
<h2 style="${HEADING}">${message.late}</h2>
${list(lateLines(text, letter))}
${letter.daysLeft === null ? html`` : html`<p style="font-size:14px;margin:4px 0"><b>${message.deadline(settings.deadline, letter.daysLeft)}</b></p>`}
<h2 style="${HEADING}">${message.table}</h2>
<table role="table" style="border-collapse:collapse;width:100%"><tr><th align="left" style="${CELL}">${message.region}</th><th align="right" style="${CELL}">${message.value}</th><th align="right" style="${CELL}">${message.completeness}</th></tr>
${letter.lines.map((line) => row(text, line))}
</table>
<p style="font-size:13px;margin:16px 0 4px">${message.closing}</p>
<p style="${MUTED}">${message.footer(instrument.id, instrument.hash.slice(0, 12))}</p>
<p style="${MUTED}">${message.trailHead(letter.trailHead)}</p>`,
  );
};

const list = (lines: readonly string[]): Html =>
  html`<ul style="margin:0;padding-left:18px;font-size:14px;line-height:1.45">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;

const row = (text: Text, line: RegionLine): Html => {
  const { message } = text;
  const { region, completeness } = line.evaluation;
  const url = safeUrl(line.url);
  const link = url
    ? html`<br><a href="${url}" style="color:#0b6b8a">${message.summary} ${line.number}</a>`
    : html``;
  return html`<tr><td style="${CELL}">${region.name}${link}</td><td align="right" style="${CELL}"><b>${value(text, line)}</b><br><span style="${MUTED}">${grade(text, line)}</span></td><td align="right" style="${CELL}">${percent(text, completeness)}<br><span style="${MUTED}">${message.findings}: ${line.errors} / ${line.warnings}</span></td></tr>`;
};

/** The same in plain text. */
export const renderText = (book: Book, text: Text, letter: Letter): string => {
  const { message } = text;
  const { settings, instrument } = book;
  return [
    ...warnings(book, text),
    message.greeting,
    '',
    message.intro(letter.lines.length, letter.province, settings.awardYear),
    '',
    message.news.toUpperCase(),
    ...newsLines(text, letter).map((line) => `- ${line}`),
    '',
    message.late.toUpperCase(),
    ...lateLines(text, letter).map((line) => `- ${line}`),
    ...(letter.daysLeft === null ? [] : [message.deadline(settings.deadline, letter.daysLeft)]),
    '',
    message.table.toUpperCase(),
    ...letter.lines.flatMap((line) => [
      `${line.evaluation.region.name}: ${value(text, line)}, ${grade(text, line)}; ${message.completeness} ${percent(text, line.evaluation.completeness)}; ${message.findings} ${line.errors} / ${line.warnings}`,
      ...(safeUrl(line.url) ? [`  ${safeUrl(line.url)}`] : []),
    ]),
    '',
    message.closing,
    message.footer(instrument.id, instrument.hash.slice(0, 12)),
    message.trailHead(letter.trailHead),
  ].join('\n');
};

const warnings = ({ settings, instrument }: Book, { message }: Text): readonly string[] => [
  ...(settings.sample === 'ya' ? [message.sample] : []),
  ...(isDraft(instrument) ? [message.draft] : []),
];

const newsLines = ({ message }: Text, { news }: Letter): readonly string[] =>
  news.length > 0
    ? news.map((line) => message.newSummary(line.evaluation.region.name, line.number))
    : [message.newsNone];

const lateLines = (text: Text, { late }: Letter): readonly string[] =>
  late.length > 0
    ? late.map(({ evaluation }) =>
        text.message.lateLine(
          evaluation.region.name,
          text.status[evaluation.status],
          percent(text, evaluation.completeness),
        ),
      )
    : [text.message.lateNone];

const value = ({ language }: Text, { evaluation }: RegionLine): string =>
  evaluation.verified.final === null ? '–' : formatNumber(evaluation.verified.final, 2, language);

const grade = ({ message, words }: Text, { evaluation }: RegionLine): string =>
  `${evaluation.verified.grade?.name ?? words.notScored}${evaluation.provisional ? ` (${message.provisional})` : ''}`;

const percent = ({ language }: Text, share: number): string => `${formatNumber(share, 1, language)}%`;
