// Questions to the person who clicked; turning away changes nothing.
import { Refusal } from './refusal';

/** What the person types. Refuses when they turn away. */
export const askText = (title: string, question: string): string => {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) throw new Refusal('open/cancelled', {});
  return answer.getResponseText();
};

/** Refuses unless the person says yes. */
export const askYes = (title: string, question: string): void => {
  const ui = SpreadsheetApp.getUi();
  if (ui.alert(title, question, ui.ButtonSet.YES_NO) !== ui.Button.YES)
    throw new Refusal('open/cancelled', {});
};
