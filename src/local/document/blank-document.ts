// The file behind `DocumentApp.create`: A4, Arial 11, Google's headings, one empty paragraph.
import { strToU8, zipSync } from 'fflate';
import { blankMain, blankNumbering, blankSettings, blankStyles } from './ooxml/blank-parts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const contentTypes =
  `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/>` +
  `<Override PartName="/word/numbering.xml" ContentType="${word}.numbering+xml"/>` +
  `<Override PartName="/word/settings.xml" ContentType="${word}.settings+xml"/></Types>`;

const relationships = (...entries: readonly (readonly [kind: string, target: string])[]): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(
      ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** A new `.docx` as Google makes one, margins of 2.54 cm. The same bytes every time. */
export const blankDocument = (): Uint8Array =>
  zipSync(
    {
      '[Content_Types].xml': strToU8(contentTypes),
      '_rels/.rels': strToU8(relationships(['officeDocument', 'word/document.xml'])),
      'word/document.xml': strToU8(blankMain()),
      'word/_rels/document.xml.rels': strToU8(
        relationships(['styles', 'styles.xml'], ['numbering', 'numbering.xml'], ['settings', 'settings.xml']),
      ),
      'word/styles.xml': strToU8(blankStyles()),
      'word/numbering.xml': strToU8(blankNumbering()),
      'word/settings.xml': strToU8(blankSettings()),
    },
    { mtime: new Date(1980, 0, 1, 12) },
  );
