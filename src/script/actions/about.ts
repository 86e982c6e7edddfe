// Tentang: version, instrument and its standing, every assumption.

import type { Report } from '../../domain/report/report';
import { LANGUAGES } from '../locale';
import { isNational } from '../national/is-national';
import { peopleOf } from '../roles/people';
import { rolesStanding } from '../roles/standing';
import { readSettings } from '../settings';
import { TABS } from '../sheets/layout';
import { readBookInstrument } from '../sheets/read-book';
import { readValues } from '../sheets/tab';
import { PROGRAM, PROGRAM_TEXT } from '../version';
import { bareReport } from './bare-report';
import { guarded } from './run';

/** Shows what the book stands on. Changes nothing. */
export const about = (): Report =>
  guarded(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const text = LANGUAGES[readSettings(readValues(book, TABS.settings)).language];
    const ui = SpreadsheetApp.getUi();
    if (isNational(book)) {
      const national = text.national.about(PROGRAM_TEXT, rolesStanding(text, peopleOf(book)));
      ui.alert(text.menu.about, national, ui.ButtonSet.OK);
      return bareReport(book, national);
    }
    const instrument = readBookInstrument(book);
    const said = text.about({
      version: `${PROGRAM.version} · ${PROGRAM.hash}`,
      instrument: `${instrument.id} · ${instrument.title}`,
      hash: instrument.hash,
      standing: instrument.standing,
      roles: rolesStanding(text, peopleOf(book)),
      assumptions: instrument.assumptions.map(({ name, value, why }) => `${name}: ${value}. ${why}`),
    });
    ui.alert(text.menu.about, said, ui.ButtonSet.OK);
    return {
      instrument: { id: instrument.id, hash: instrument.hash },
      regions: [],
      otherFindings: [],
      documents: [],
      messages: [],
      said,
    };
  });
