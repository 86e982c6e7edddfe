// Kesehatan: how the program stands, and what a person should do about it.
import { isWell } from '../../domain/health/health';
import type { Report } from '../../domain/report/report';
import { attempt } from '../attempt';
import { languageOfBook } from '../book-language';
import { gatherHealth } from '../health/gather';
import { healthText } from '../locale/jobs-text';
import { bareReport } from './bare-report';
import { toldIfRefused } from './run';

/** Shows it line by line, what wants attention first. Waits for nobody: it is asked when something hangs. Changes nothing. */
export const showHealth = (): Report =>
  toldIfRefused(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const text = languageOfBook();
    const facts = gatherHealth(book);
    const health = [...facts.filter((fact) => !isWell(fact)), ...facts.filter(isWell)].map((fact) => ({
      check: fact.check,
      isWell: isWell(fact),
      ...healthText(text.jobs, fact),
    }));
    const said = health
      .map((line) => (line.isWell ? line.said : `${text.jobs.attend}: ${line.said} ${line.todo}`))
      .join('\n');
    const ui = attempt(() => SpreadsheetApp.getUi());
    ui?.alert(text.jobs.menu.health, said, ui.ButtonSet.OK);
    return { ...bareReport(book, said), health };
  });
