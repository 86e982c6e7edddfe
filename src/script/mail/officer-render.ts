// An officers' message as HTML that reads on a phone without images, and as plain text.
import { type Html, html, safeUrl } from './html';
import type { Link, OfficerLetter } from './officer-letter';
import { HEADING, MUTED, pageOf } from './page';

/** The whole page; every value is escaped. */
export const officerHtml = (letter: OfficerLetter): string =>
  pageOf(
    'id',
    letter.marks,
    html`<p style="font-size:15px;margin:0 0 8px">${letter.greeting}</p>
${letter.intro.map((line) => html`<p style="font-size:15px;line-height:1.45;margin:0 0 8px">${line}</p>`)}
${button(letter.link)}
<h2 style="${HEADING}">${letter.heading}</h2>
${letter.items.map(
  ({
    title,
    lines,
    link,
  }) => html`<div style="border-top:1px solid #d5dee1;padding:8px 0;font-size:14px;line-height:1.45"><b>${title}</b>
${lines.map((line) => html`<br>${line}`)}${cellLink(link)}</div>`,
)}
${letter.closing.map((line) => html`<p style="${MUTED};margin:12px 0 0">${line}</p>`)}`,
  );

const button = (link: Link | null): Html => {
  const url = link ? safeUrl(link.url) : '';
  return link && url
    ? html`<p style="margin:14px 0"><a href="${url}" style="display:inline-block;background:#0b6b8a;color:#ffffff;text-decoration:none;padding:10px 16px;border-radius:4px;font-size:15px">${link.words}</a></p>`
    : html``;
};

const cellLink = (link: Link | null): Html => {
  const url = link ? safeUrl(link.url) : '';
  return link && url ? html`<br><a href="${url}" style="color:#0b6b8a">${link.words}</a>` : html``;
};

/** The same in plain text. */
export const officerText = (letter: OfficerLetter): string =>
  [
    ...letter.marks,
    letter.greeting,
    '',
    ...letter.intro,
    ...address(letter.link),
    '',
    letter.heading.toUpperCase(),
    ...letter.items.flatMap(({ title, lines, link }) => [
      `- ${title}`,
      ...lines.map((line) => `  ${line}`),
      ...address(link).map((line) => `  ${line}`),
    ]),
    '',
    ...letter.closing,
  ].join('\n');

const address = (link: Link | null): readonly string[] => {
  const url = link ? safeUrl(link.url) : '';
  return link && url ? [`${link.words}: ${url}`] : [];
};
