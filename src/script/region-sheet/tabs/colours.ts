// Colours of a region's sheet.
import { COLOURS } from '../../sheets/style';

export const SHEET_COLOURS = {
  header: COLOURS.header,
  headerText: COLOURS.headerText,
  section: '#d5e6ec',
  /** What an officer types into, and nothing else has this colour. */
  open: '#fff8d6',
  locked: '#ffffff',
  /** Open, but not asked for by this row's measure. */
  notAsked: '#f3f3f3',
  script: COLOURS.script,
  warningMark: COLOURS.warning,
  ok: '#d9ead3',
  warning: '#fbe3a1',
  error: '#f4b6b6',
  /** Of a draft's or a sample's mark where no fill shows. */
  markText: '#9c5700',
  border: '#b7c4c9',
} as const;
