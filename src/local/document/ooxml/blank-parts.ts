// The parts of Google's blank document: its page, its styles and its lists, as WordprocessingML.
import { W } from './xml';

export const glyphs = [
  'BULLET',
  'HOLLOW_BULLET',
  'SQUARE_BULLET',
  'NUMBER',
  'LATIN_UPPER',
  'LATIN_LOWER',
  'ROMAN_UPPER',
  'ROMAN_LOWER',
] as const;
export type Glyph = (typeof glyphs)[number];

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ns = `xmlns:w="${W}"`;

interface Look {
  readonly id: string;
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly before: number;
  readonly after: number;
  readonly color?: string;
  readonly italic?: boolean;
  /** 0 for the first heading; headings only. */
  readonly outline?: number;
  readonly family?: string;
}

/** Sizes, colours and spacing of a new Google document (Docs API, `namedStyles`). */
const looks: readonly Look[] = [
  { id: 'Heading1', name: 'heading 1', size: 20, before: 20, after: 6, outline: 0 },
  { id: 'Heading2', name: 'heading 2', size: 16, before: 18, after: 6, outline: 1 },
  { id: 'Heading3', name: 'heading 3', size: 14, before: 16, after: 4, color: '434343', outline: 2 },
  { id: 'Heading4', name: 'heading 4', size: 12, before: 14, after: 4, color: '666666', outline: 3 },
  { id: 'Heading5', name: 'heading 5', size: 11, before: 12, after: 4, color: '666666', outline: 4 },
  {
    id: 'Heading6',
    name: 'heading 6',
    size: 11,
    before: 12,
    after: 4,
    color: '666666',
    italic: true,
    outline: 5,
  },
  { id: 'Title', name: 'Title', size: 26, before: 0, after: 3 },
  { id: 'Subtitle', name: 'Subtitle', size: 15, before: 0, after: 16, color: '666666' },
];

const styleXml = ({ id, name, size, before, after, color, italic, outline }: Look): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
  '<w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>' +
  `<w:spacing w:before="${before * 20}" w:after="${after * 20}"/>` +
  `${outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`}</w:pPr>` +
  `<w:rPr>${italic ? '<w:i/><w:iCs/>' : ''}${color ? `<w:color w:val="${color}"/>` : ''}` +
  `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr></w:style>`;

/** Arial 11, lines 1.15 apart, the six headings, title and subtitle. */
export const blankStyles = (): string =>
  `${head}<w:styles ${ns}><w:docDefaults><w:rPrDefault><w:rPr>` +
  '<w:rFonts w:ascii="Arial" w:eastAsia="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/>' +
  '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>' +
  '</w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>' +
  '</w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
  '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>' +
  '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>' +
  '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  `${looks.map(styleXml).join('')}</w:styles>`;

const signs: Readonly<Partial<Record<Glyph, string>>> = {
  BULLET: '●',
  HOLLOW_BULLET: '○',
  SQUARE_BULLET: '■',
};
const formats: Readonly<Record<Glyph, string>> = {
  BULLET: 'bullet',
  HOLLOW_BULLET: 'bullet',
  SQUARE_BULLET: 'bullet',
  NUMBER: 'decimal',
  LATIN_UPPER: 'upperLetter',
  LATIN_LOWER: 'lowerLetter',
  ROMAN_UPPER: 'upperRoman',
  ROMAN_LOWER: 'lowerRoman',
};

/** One level of a list: half an inch deeper each, the glyph a quarter of an inch before the text. */
export const levelXml = (level: number, glyph: Glyph): string => {
  const sign = signs[glyph];
  return (
    `<w:lvl ${ns} w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${formats[glyph]}"/>` +
    `<w:lvlText w:val="${sign ?? `%${level + 1}.`}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:ind w:left="${720 * (level + 1)}" w:hanging="360"/></w:pPr>` +
    `${sign ? '<w:rPr><w:u w:val="none"/></w:rPr>' : ''}</w:lvl>`
  );
};

/** A numbered list of nine levels: 1, a, i and again. */
export const abstractList = (): string => {
  const cycle = ['NUMBER', 'LATIN_LOWER', 'ROMAN_LOWER'] as const;
  const levels = Array.from({ length: 9 }, (_, level) => levelXml(level, cycle[level % 3] ?? 'NUMBER'));
  return (
    `<w:abstractNum ${ns} w:abstractNumId="0"><w:nsid w:val="4B000000"/><w:multiLevelType w:val="multilevel"/>` +
    `${levels.join('')}</w:abstractNum>`
  );
};

/** A4 upright with margins of one inch (72 points), an empty paragraph. */
export const blankMain = (): string =>
  `${head}<w:document ${ns} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>` +
  '<w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/><w:pgMar w:top="1440" w:right="1440" ' +
  'w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/><w:pgNumType w:start="1"/></w:sectPr>' +
  '</w:body></w:document>';

/** Word's layout of 2013 and later; without it Word opens the file in compatibility mode. */
export const blankSettings = (): string =>
  `${head}<w:settings ${ns}><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" ` +
  'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>';

export const blankNumbering = (): string => `${head}<w:numbering ${ns}/>`;

/** An empty header or footer. */
export const blankHeaderFooter = (kind: 'hdr' | 'ftr'): string =>
  `${head}<w:${kind} ${ns} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:p/></w:${kind}>`;
